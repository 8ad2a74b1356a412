import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { spillOf } from "../app/insert-function";
import type { Signature } from "../text/signature";
import { ArgumentField } from "./ArgumentField";
import { CodeBlock } from "./CodeBlock";
import { TroubleBar } from "./TroubleBar";
import { useInsert } from "./use-insert";
import { usePlaceWords } from "./place-words";

/** The arguments of a function, from the sheet or typed, and the button that puts it into a cell. */
export function InsertPanel({ signature }: { readonly signature: Signature }) {
  const say = usePlaceWords();
  const styles = useStyles();
  const { typed, outcome, composed, change, take, insert } = useInsert(signature);
  const lacks = "lacks" in composed ? composed.lacks : undefined;
  return (
    <div className={styles.panel}>
      {signature.parameters.length > 0 && <Caption1>{say("functions.takeHint")}</Caption1>}
      {signature.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          typed={typed[parameter.name] ?? ""}
          onType={(text) => change({ [parameter.name]: text })}
          onTake={() => take(parameter)}
        />
      ))}
      {"formula" in composed && <CodeBlock code={composed.formula} />}
      <Button
        appearance="primary"
        icon={<AddRegular />}
        disabledFocusable={lacks !== undefined}
        onClick={insert}
      >
        {say("functions.insert")}
      </Button>
      <Caption1>
        {lacks === undefined ? (
          <Room signature={signature} />
        ) : (
          say("functions.needed", { name: lacks })
        )}
      </Caption1>
      {outcome && "cell" in outcome && (
        <MessageBar intent="success">
          <MessageBarBody>{say("functions.inserted", { cell: outcome.cell })}</MessageBarBody>
        </MessageBar>
      )}
      {outcome && "trouble" in outcome && <TroubleBar trouble={outcome.trouble} />}
    </div>
  );
}

/** What must be empty, where a result is more than one cell. */
function Room({ signature }: { readonly signature: Signature }) {
  const say = usePlaceWords();
  const { columns, manyRows } = spillOf(signature);
  if (manyRows) return say("functions.spills", { count: columns });
  return columns > 1 ? say("functions.spillsRow", { count: columns }) : null;
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});
