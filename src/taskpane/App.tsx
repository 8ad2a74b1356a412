import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { paneTexts } from "../app/pane-texts";
import type { Language } from "../text/say";
import type { Words } from "../text/words";
import { ErrorBoundary } from "./ErrorBoundary";
import { OutsidePage } from "./OutsidePage";
import { Pane } from "./Pane";
import { useOfficeTheme } from "./theme";
import type { PaneServices } from "./use-pane";
import { WordsProvider } from "./words";

export interface AppProps {
  readonly services: PaneServices;
  /** False in a plain browser. */
  readonly isInExcel: boolean;
  /** Those of the language Excel is displayed in. */
  readonly words: Words;
}

export function App({ services, isInExcel, words: first }: AppProps) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  const [words, setWords] = useState(first);
  const texts = useMemo(() => paneTexts(words), [words]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const speak = (language: Language) => void services.loadWords(language).then(setWords);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <WordsProvider value={texts}>
        <ErrorBoundary>
          {isInExcel ? <Pane services={services} onLanguage={speak} /> : <OutsidePage />}
        </ErrorBoundary>
      </WordsProvider>
    </FluentProvider>
  );
}

const useStaticStyles = makeStaticStyles({
  // In WebView2 a scroll bar that comes and goes shifts the whole pane.
  body: { margin: 0, overflowY: "scroll", overflowX: "hidden" },
});

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
});
