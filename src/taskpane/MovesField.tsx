import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Field,
  Input,
  Label,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import {
  type Moves,
  type Segment,
  SEGMENT_NAMES,
  codesBySegment,
  codesLike,
  movesIn,
  movesText,
} from "../core/rfm";
import { useWords } from "./words";

interface MovesFieldProps {
  readonly label: string;
  readonly about: string;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly onSet: (value: string | undefined) => void;
}

/** Which codes of scores belong to another segment than usual. Every code has one segment, whatever is moved. */
export function MovesField({ label, about, value, disabled, onSet }: MovesFieldProps) {
  const { say } = useWords();
  const styles = useStyles();
  const id = useId();
  const moves: Moves = movesIn(typeof value === "string" ? value : "") ?? new Map();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div>
        <Label id={id} className={styles.label}>
          {label}
        </Label>
        <Caption1 block className={styles.about}>
          {about}
        </Caption1>
      </div>
      <MovedCodes moves={moves} disabled={disabled} onSet={onSet} />
      <MoveForm moves={moves} disabled={disabled} onSet={onSet} />
      <Accordion collapsible>
        <AccordionItem value="all">
          <AccordionHeader as="h3" size="small" expandIconPosition="end" className={styles.header}>
            {say("moves.all")}
          </AccordionHeader>
          <AccordionPanel className={styles.all}>
            {[...codesBySegment(moves)].map(([segment, codes]) => (
              <CodeLine key={segment} segment={segment} codes={codes} />
            ))}
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}

interface Moving {
  readonly moves: Moves;
  readonly disabled: boolean;
  readonly onSet: (value: string | undefined) => void;
}

function MovedCodes({ moves, disabled, onSet }: Moving) {
  const { say, show } = useWords();
  const styles = useStyles();
  const moved = SEGMENT_NAMES.map(
    (segment) => [segment, [...moves.keys()].filter((code) => moves.get(code) === segment)] as const
  ).filter(([, codes]) => codes.length > 0);
  if (moved.length === 0) return <Caption1>{say("moves.none")}</Caption1>;
  return (
    <ul className={styles.list}>
      {moved.map(([segment, codes]) => (
        <li key={segment} className={styles.row}>
          <CodeLine segment={segment} codes={codes} />
          <Button
            size="small"
            disabledFocusable={disabled}
            aria-label={say("moves.backOf", { segment: show("label", segment) })}
            onClick={() =>
              onSet(movesText(new Map([...moves].filter(([, each]) => each !== segment))))
            }
          >
            {say("moves.back")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function MoveForm({ moves, disabled, onSet }: Moving) {
  const { say } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [segment, setSegment] = useState<Segment>("Loyal");
  const [isTried, setTried] = useState(false);
  const codes = codesLike(typed);
  const move = () => {
    setTried(codes === undefined);
    if (codes === undefined) return;
    onSet(movesText(new Map([...moves, ...codes.map((code) => [code, segment] as const)])));
    setTyped("");
  };
  return (
    <>
      <Field
        label={say("moves.codes")}
        hint={say("moves.codesAbout")}
        {...(isTried && codes === undefined ? { validationMessage: say("moves.noCode") } : {})}
      >
        <Input
          disabled={disabled}
          value={typed}
          placeholder="554, 5*5"
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={({ key }) => key === "Enter" && move()}
        />
      </Field>
      <div className={styles.row}>
        <SegmentSelect segment={segment} disabled={disabled} onSegment={setSegment} />
        <Button disabledFocusable={disabled} onClick={move}>
          {say("moves.move")}
        </Button>
      </div>
    </>
  );
}

interface SegmentSelectProps {
  readonly segment: Segment;
  readonly disabled: boolean;
  readonly onSegment: (segment: Segment) => void;
}

function SegmentSelect({ segment, disabled, onSegment }: SegmentSelectProps) {
  const { say, show } = useWords();
  const styles = useStyles();
  return (
    <Select
      className={styles.grow}
      aria-label={say("moves.segment")}
      disabled={disabled}
      value={segment}
      onChange={(_, { value }) =>
        onSegment(SEGMENT_NAMES.find((each) => each === value) ?? segment)
      }
    >
      {SEGMENT_NAMES.map((each) => (
        <option key={each} value={each}>
          {show("label", each)}
        </option>
      ))}
    </Select>
  );
}

function CodeLine({ segment, codes }: { segment: Segment; codes: readonly number[] }) {
  const { say, show } = useWords();
  const values = { label: show("label", segment), text: codes.join(" ") || say("answer.none") };
  return <Caption1>{say("definition.setting", values)}</Caption1>;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  label: { display: "block" },
  about: { color: tokens.colorNeutralForeground3 },
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  list: {
    ...{ display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
    ...{ margin: 0, padding: 0, listStyleType: "none" },
  },
  row: {
    ...{ display: "flex", alignItems: "center", justifyContent: "space-between" },
    gap: tokens.spacingHorizontalS,
  },
  grow: { flexGrow: 1, minWidth: 0 },
  all: {
    ...{ display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
    margin: 0,
  },
});
