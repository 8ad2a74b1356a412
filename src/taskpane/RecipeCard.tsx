import {
  Badge,
  Body1,
  Button,
  Caption1,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { Listed } from "../app/recipe-list";
import type { PaneTexts } from "../app/pane-texts";
import type { Refreshed } from "../app/refresh";
import type { Trouble } from "../app/trouble";
import { momentShown } from "../text/numbers";
import { ChangeList } from "./ChangeList";
import { RemoveQuestion } from "./RemoveQuestion";
import { TroubleBar } from "./TroubleBar";
import { useWords } from "./words";

export interface RecipeCardProps {
  readonly listed: Listed;
  /** What the last refresh made of it. */
  readonly refreshed: Refreshed | undefined;
  readonly disabled: boolean;
  /** Figures of it stand in the history. */
  readonly hasHistory: boolean;
  readonly onRefresh: () => void;
  readonly onShow: () => void;
  /** Shows a cell of its source. */
  readonly onGoTo: (cell: string) => void;
  readonly onRemove: () => void;
  /** For its question to be changed: it is replaced by what comes of that, or kept beside it. */
  readonly onOpen: (keeps: boolean) => void;
}

/** One written result: where it came from, whether it still is what it says, and what can be done with it. */
export function RecipeCard(props: RecipeCardProps) {
  const { listed, disabled, hasHistory, onRemove } = props;
  const { say, words } = useWords();
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const { recipe, sheet } = listed;
  const question = recipe ? words.analysis(recipe.analysis).title : say("workbook.unknown");
  const title = titled(question, sheet?.name, say);
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Mark listed={listed} />
      {recipe && <From recipe={recipe} />}
      <News {...props} />
      <div className={styles.actions}>
        <Ways {...props} title={title} />
        {recipe && sheet && <Openings {...props} title={title} />}
        <Button
          appearance="subtle"
          size="small"
          aria-label={say("workbook.removeOne", { title })}
          aria-expanded={isAsking}
          disabledFocusable={disabled}
          onClick={() => setIsAsking(!isAsking)}
        >
          {say("workbook.remove")}
        </Button>
      </div>
      {isAsking && (
        <RemoveQuestion
          title={say("workbook.removeOne", { title })}
          texts={[
            sheet ? say(confirmKey(recipe), { name: sheet.name }) : say("workbook.confirmEntry"),
            ...(hasHistory ? [say("history.stays")] : []),
          ]}
          disabled={disabled}
          onRemove={onRemove}
          onKeep={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

/** Several results of one question are told apart by their sheets. */
function titled(question: string, name: string | undefined, say: PaneTexts["say"]): string {
  if (name === undefined) return question;
  return name.startsWith(question) ? name : say("workbook.named", { question, name });
}

/** On a sheet of the user only what is ours goes. */
function confirmKey(recipe: Listed["recipe"]) {
  return recipe?.block ? "write.confirmAt" : "workbook.confirm";
}

/** What the last refresh made of it, or why there can be none. */
function News({ listed, refreshed, onGoTo }: RecipeCardProps) {
  const { say } = useWords();
  if ("refused" in listed.entry) return <Body1>{say(`workbook.${listed.entry.refused}`)}</Body1>;
  if (refreshed && "trouble" in refreshed)
    return <Broken listed={listed} trouble={refreshed.trouble} />;
  if (listed.trouble) return <Broken listed={listed} trouble={listed.trouble} />;
  return refreshed ? <ChangeList changed={refreshed} onGoTo={onGoTo} /> : null;
}

/** How its rows are read is chosen where it was asked for. */
function Broken({ listed, trouble }: Pick<RecipeCardProps, "listed"> & { trouble: Trouble }) {
  const { say } = useWords();
  const isMendable = trouble.why === "data" && listed.recipe && listed.sheet;
  return <TroubleBar trouble={trouble} hint={isMendable ? say("workbook.editHint") : undefined} />;
}

function Ways(props: RecipeCardProps & { readonly title: string }) {
  const { listed, title, disabled, onRefresh, onShow } = props;
  const { say } = useWords();
  const { recipe, sheet } = listed;
  return (
    <>
      {recipe && (
        <Button
          size="small"
          icon={<ArrowSyncRegular />}
          aria-label={say("workbook.refreshOne", { title })}
          disabledFocusable={disabled}
          onClick={onRefresh}
        >
          {say("workbook.refresh")}
        </Button>
      )}
      {sheet && (
        <Button
          appearance="subtle"
          size="small"
          aria-label={say("workbook.goToOne", { name: sheet.name })}
          disabledFocusable={disabled}
          onClick={onShow}
        >
          {say("workbook.goTo")}
        </Button>
      )}
    </>
  );
}

/** Ways back to the question. */
function Openings({ title, disabled, onOpen }: RecipeCardProps & { readonly title: string }) {
  const { say } = useWords();
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        aria-label={say("workbook.editOne", { title })}
        disabledFocusable={disabled}
        onClick={() => onOpen(true)}
      >
        {say("workbook.edit")}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        aria-label={say("workbook.copyOne", { title })}
        disabledFocusable={disabled}
        onClick={() => onOpen(false)}
      >
        {say("workbook.copy")}
      </Button>
    </>
  );
}

function From({ recipe: { source, last } }: { readonly recipe: NonNullable<Listed["recipe"]> }) {
  const { say, show, language } = useWords();
  const { day, minute } = last;
  return (
    <Caption1>
      {say(last.skipped > 0 ? "workbook.fromLess" : "workbook.from", {
        source: source.table ?? source.sheet,
        day: minute === undefined ? show("day", day) : momentShown(language, day, minute),
        rows: last.read,
        skipped: last.skipped,
      })}
    </Caption1>
  );
}

/** In words and a sign, never by color alone. */
function Mark({ listed: { recipe, trouble, rows = 0 } }: { readonly listed: Listed }) {
  const { say } = useWords();
  const styles = useStyles();
  if (!recipe || trouble)
    return (
      <Badge className={styles.mark} appearance="tint" color="danger" icon={<WarningRegular />}>
        {say("workbook.broken")}
      </Badge>
    );
  // As many rows as before say nothing of what is in them.
  if (rows === 0) return null;
  return (
    <Badge className={styles.mark} appearance="tint" color="warning" icon={<ArrowSyncRegular />}>
      {say(rows > 0 ? "workbook.more" : "workbook.fewer", { count: Math.abs(rows) })}
    </Badge>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  // A badge has the height of one line, and its text may take two.
  mark: {
    alignSelf: "flex-start",
    height: "auto",
    minHeight: "20px",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    textAlign: "start",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    // All five in one line of a narrow pane, where the words allow it.
    "& > button": { minWidth: "auto" },
  },
});
