import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { paneTexts } from "../app/pane-texts";
import { type Language, languageOf } from "../text/say";
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
  /** The language Excel is displayed in: zh-CN, en-US. */
  readonly displayLanguage: string;
}

export function App({ services, isInExcel, displayLanguage }: AppProps) {
  useStaticStyles();
  const styles = useStyles();
  const theme = useOfficeTheme();
  const [language, setLanguage] = useState<Language>(() => languageOf(displayLanguage));
  const texts = useMemo(() => paneTexts(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <WordsProvider value={texts}>
        <ErrorBoundary>
          {isInExcel ? <Pane services={services} onLanguage={setLanguage} /> : <OutsidePage />}
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
