import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Link,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { BlockPlan } from "../app/write-plan";
import { TroubleBar } from "./TroubleBar";
import type { WritePlan } from "./use-write-plan";
import { useWords } from "./words";

export interface WritePlaceProps {
  readonly where: WritePlan;
  readonly disabled: boolean;
}

/** A new sheet, or a cell of one that is there; and what is going to stand where. */
export function WritePlace({ where, disabled }: WritePlaceProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { isAtCell, choose } = where;
  return (
    <div className={styles.place}>
      <Field label={say("write.where")}>
        <RadioGroup
          layout="horizontal"
          value={isAtCell ? "cell" : "sheet"}
          disabled={disabled}
          onChange={(_, { value }) => choose(value === "cell")}
        >
          <Radio value="sheet" label={say("write.onSheet")} />
          <Radio value="cell" label={say("write.atCell")} />
        </RadioGroup>
      </Field>
      {isAtCell && <AtCell where={where} disabled={disabled} />}
    </div>
  );
}

function AtCell({ where, disabled }: WritePlaceProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { cell, isTyped, plan, trouble, type } = where;
  return (
    <>
      <Field label={say("write.cell")} hint={isTyped ? null : say("write.cellHint")}>
        <Input
          value={cell}
          placeholder="Sheet1!B4"
          disabled={disabled}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      {isTyped && (
        <Link as="button" className={styles.follow} onClick={() => type(undefined)}>
          {say("write.follow")}
        </Link>
      )}
      {trouble && <TroubleBar trouble={trouble} />}
      {plan && (
        <div role="status" className={styles.plan}>
          {plan.taken ? <InTheWay where={where} plan={plan} /> : <Free plan={plan} />}
        </div>
      )}
    </>
  );
}

function Free({ plan: { sheet, range, table, chart } }: { readonly plan: BlockPlan }) {
  const { say } = useWords();
  return (
    <>
      <Body1>
        {say("write.plan", { range, name: sheet.name, table })}
        {chart !== undefined && ` ${say("write.planChart", { range: chart })}`}
      </Body1>
      <Caption1>{say("write.planRefresh")}</Caption1>
    </>
  );
}

interface InTheWayProps {
  readonly where: WritePlan;
  readonly plan: BlockPlan;
}

/** What stands there, and the next places where nothing does. */
function InTheWay({ where, plan }: InTheWayProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { taken, sheet, below, right } = plan;
  if (!taken) return null;
  const use = (cell: string) => () => where.type(`${quoted(sheet.name)}!${cell}`);
  return (
    <>
      <Body1>{say(`write.taken.${taken.why}`, { ...taken })}</Body1>
      <div className={styles.ways}>
        {taken.why !== "edge" && (
          <>
            <Button size="small" onClick={use(below)}>
              {say("write.useBelow", { cell: below })}
            </Button>
            <Button size="small" onClick={use(right)}>
              {say("write.useRight", { cell: right })}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => where.choose(false)}>
          {say("write.useSheet")}
        </Button>
      </div>
    </>
  );
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  follow: { alignSelf: "flex-start" },
  plan: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
