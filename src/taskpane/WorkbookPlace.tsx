import {
  Body1,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Opening } from "../app/recipe-source";
import { newsOf } from "../app/workbook-state";
import type { PlaceProps } from "./place-props";
import { AutomaticPanel } from "./AutomaticPanel";
import { HistorySwitch } from "./HistorySwitch";
import { RecipeCard } from "./RecipeCard";
import { Waiting } from "./RunPanel";
import { Section } from "./Section";
import { TroubleBar } from "./TroubleBar";
import { type Workbook, useLooks, useWorkbook } from "./use-workbook";
import { refreshedText } from "./refreshed-text";
import { VISUALLY_HIDDEN } from "./visually-hidden";
import { useWords } from "./words";

/** What was written into this workbook, and how to have it computed anew. */
export function WorkbookPlace({ services, pane, isOpen, onAnalyze }: PlaceProps) {
  const { say } = useWords();
  const workbook = useWorkbook(services.desk);
  useLooks(workbook, isOpen);
  const { list, busy } = workbook.state;
  const isBusy = isAtWork(busy, "list") || isAtWork(pane.state.busy, "check");
  const isEmpty = list?.listed.length === 0 && list.newer === undefined;
  return (
    <Section title={say(isEmpty ? "workbook.empty" : "workbook.title")} busy={busy !== undefined}>
      <Notices workbook={workbook} />
      {isEmpty && <Empty onAnalyze={onAnalyze} />}
      <RefreshAll workbook={workbook} disabled={isBusy} />
      <Progress workbook={workbook} />
      <Trouble workbook={workbook} />
      <RecipeList
        workbook={workbook}
        disabled={isBusy}
        onOpen={(opening) => {
          pane.edit(opening);
          onAnalyze();
        }}
      />
      <Automatic workbook={workbook} disabled={isBusy} />
      <History workbook={workbook} disabled={isBusy} />
      <News workbook={workbook} />
    </Section>
  );
}

/** Of its tasks each place has one that gives way to others. */
function isAtWork<T>(busy: { readonly task: T } | undefined, givesWay: T): boolean {
  return busy !== undefined && busy.task !== givesWay;
}

interface Part {
  readonly workbook: Workbook;
}

function RefreshAll({ workbook, disabled }: Part & { readonly disabled: boolean }) {
  const { say } = useWords();
  const recipes = workbook.state.list?.listed.flatMap(({ recipe }) => recipe ?? []) ?? [];
  if (recipes.length === 0) return null;
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<ArrowSyncRegular />}
        disabledFocusable={disabled}
        onClick={() => void workbook.desk.refresh(recipes)}
      >
        {say("workbook.refreshAll")}
      </Button>
      <Caption1>{say("workbook.about")}</Caption1>
    </>
  );
}

/** Of no use before there is something to refresh. */
function Automatic({ workbook: { desk, state }, disabled }: Part & { readonly disabled: boolean }) {
  const { automatic, list } = state;
  if (!automatic || !list?.listed.some(({ recipe }) => recipe)) return null;
  return (
    <AutomaticPanel
      automatic={automatic}
      disabled={disabled}
      onAutomate={(wish) => void desk.automate(wish)}
    />
  );
}

function History({ workbook: { desk, state }, disabled }: Part & { readonly disabled: boolean }) {
  const { list } = state;
  if (!list?.listed.some(({ recipe }) => recipe)) return null;
  return (
    <HistorySwitch
      isKept={list.hasHistory}
      disabled={disabled}
      onKeep={(isKept) => void desk.keepHistory(isKept)}
    />
  );
}

interface RecipeListProps extends Part {
  readonly disabled: boolean;
  readonly onOpen: (opening: Opening) => void;
}

function RecipeList({ workbook: { desk, state }, disabled, onOpen }: RecipeListProps) {
  const styles = useStyles();
  const { list, refreshed } = state;
  return (
    <ul className={styles.list}>
      {list?.listed.map((listed, at) => (
        <RecipeCard
          key={listed.recipe?.id ?? at}
          listed={listed}
          refreshed={listed.recipe && refreshed.get(listed.recipe.id)}
          disabled={disabled}
          hasHistory={list.hasHistory}
          onRefresh={() => listed.recipe && void desk.refresh([listed.recipe])}
          onShow={() => listed.sheet && void desk.show(listed.sheet.id)}
          onGoTo={(cell) => listed.recipe && void desk.show(listed.recipe.source.sheetId, cell)}
          onRemove={() => void desk.remove(listed)}
          onOpen={(keeps) => {
            const { recipe, sheet } = listed;
            if (recipe && sheet) onOpen({ recipe, sheet: sheet.name, keeps });
          }}
        />
      ))}
    </ul>
  );
}

function Empty({ onAnalyze }: Pick<PlaceProps, "onAnalyze">) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <Body1 as="p" className={styles.text}>
        {say("workbook.emptyAbout")}
      </Body1>
      <div>
        <Button appearance="primary" onClick={onAnalyze}>
          {say("workbook.analyze")}
        </Button>
      </div>
    </>
  );
}

function Notices({ workbook: { state } }: Part) {
  const { say } = useWords();
  const { newer, restored = 0 } = state.list ?? {};
  return (
    <>
      {newer !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say("workbook.newer")}</MessageBarBody>
        </MessageBar>
      )}
      {restored > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("workbook.restored", { count: restored })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Progress({ workbook: { state, desk } }: Part) {
  const { say, words } = useWords();
  const { busy, now, list } = state;
  // A list that is looked at again stays on the screen meanwhile.
  if (!busy || (busy.task === "list" && list)) return null;
  return (
    <div>
      {now !== undefined && (
        <Caption1>{say("workbook.now", { title: words.analysis(now).title })}</Caption1>
      )}
      <Waiting at={busy.at} onCancel={desk.cancel} />
    </div>
  );
}

function Trouble({ workbook: { state, desk } }: Part) {
  const { say } = useWords();
  const { trouble } = state;
  if (!trouble) return null;
  if (trouble.trouble.why === "cancelled")
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say("workbook.cancelled")}</MessageBarBody>
      </MessageBar>
    );
  const again = { label: say("workbook.look"), onPress: () => void desk.list() };
  return (
    <TroubleBar trouble={trouble.trouble} action={trouble.task === "list" ? again : undefined} />
  );
}

/** Says aloud what the eye sees: one polite region that is always there. */
function News({ workbook: { state } }: Part) {
  const { say, troubleText } = useWords();
  const styles = useStyles();
  const { busy, trouble, refreshed } = state;
  const news = newsOf([...refreshed.values()]);
  const text = busy
    ? say(busy.task === "list" ? "workbook.looking" : "run.checking")
    : trouble
      ? troubleText(trouble.trouble)
      : news.all > 0
        ? refreshedText(news, say)
        : "";
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hidden: VISUALLY_HIDDEN,
});
