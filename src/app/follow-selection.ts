import { watchSelection } from "../workbook";
import { selectedAddress } from "./choose-data";

const PAUSE = 300;

/**
 * Tells what is selected after each move, once the user has paused. Where nothing usable is selected it
 * tells nothing: why is said when the selection is to be used.
 */
export function followSelection(tell: (address: string | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = () => {
    selectedAddress().then(
      (address) => isOver || tell(address),
      () => isOver || tell(undefined)
    );
  };
  const watching = watchSelection(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    // Without the subscription there is nothing to end.
    watching.then((stop) => stop()).catch(() => undefined);
  };
}
