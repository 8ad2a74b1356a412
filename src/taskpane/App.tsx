import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { paneTexts } from "../app/pane-texts";
import type { Words } from "../text/words";
import { ErrorBoundary } from "./ErrorBoundary";
import { OutsidePage } from "./OutsidePage";
import { Pane, type PaneProps } from "./Pane";
import { useOfficeTheme } from "./theme";
import { type PersonalServices, usePersonal } from "./use-personal";
import { WordsProvider } from "./words";

export interface AppProps {
  readonly services: PaneProps["services"] & PersonalServices;
  /** False in a plain browser. */
  readonly isInExcel: boolean;
  /** Those to begin with. */
  readonly words: Words;
}

export function App({ services, isInExcel, words }: AppProps) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  const personal = usePersonal(services, words);
  const texts = useMemo(() => paneTexts(personal.words), [personal.words]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <WordsProvider value={texts}>
        <ErrorBoundary>
          {isInExcel ? <Pane services={services} personal={personal} /> : <OutsidePage />}
        </ErrorBoundary>
      </WordsProvider>
    </FluentProvider>
  );
}

const useStaticStyles = makeStaticStyles({
  // In WebView2 a scroll bar that comes and goes shifts the whole pane.
  body: { margin: 0, overflowY: "scroll", overflowX: "hidden" },
  // What is scrolled to, or reached with Tab, is not to lie behind the tabs.
  html: { scrollPaddingTop: "64px" },
  // A field is as wide as its place, whatever the longest of its options: the pane never scrolls sideways.
  ".fui-Field": { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0, overflowWrap: "anywhere" },
  ".fui-Select, .fui-Input": { minWidth: 0, maxWidth: "100%" },
  ".fui-Select__select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  ".fui-Input__input": { minWidth: 0, width: "100%" },
});

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});
