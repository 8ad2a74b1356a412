import { watchSelection } from "../workbook";
import { selectedAddress } from "./choose-data";

const PAUSE = 300;

/**
 * Tells what is selected after each move, once the user has paused. Where nothing usable is selected it
 * tells nothing: why is said when the selection is to be used.
 */
export function followSelection(
  tell: (address: string | undefined) => void,
  read: () => Promise<string> = selectedAddress
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = () => {
    if (isOver) return;
    read().then(
      (address) => isOver || tell(address),
      () => isOver || tell(undefined)
    );
  };
  // Without the subscription the first look is the only one; nothing else is lost.
  const watching = watchSelection(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  }).catch(() => undefined);
  look();
  return () => {
    isOver = true;
    // Where Excel goes on telling, nobody listens.
    void watching.then((stop) => stop?.()).catch(() => undefined);
  };
}
