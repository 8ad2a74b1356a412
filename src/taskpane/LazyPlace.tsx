import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, Suspense, lazy, useState } from "react";
import type { PlaceId } from "../app/places";
import { LoadBoundary } from "./LoadBoundary";
import type { PlaceProps } from "./place-props";
import { useWords } from "./words";

type Loaded = Promise<{ readonly default: ComponentType<PlaceProps> }>;

const loaders: Readonly<Record<Exclude<PlaceId, "analyze">, () => Loaded>> = {
  workbook: async () => ({ default: (await import("./WorkbookPlace")).WorkbookPlace }),
  functions: async () => ({ default: (await import("./FunctionsPlace")).FunctionsPlace }),
  templates: async () => ({ default: (await import("./TemplatesPlace")).TemplatesPlace }),
  settings: async () => ({ default: (await import("./SettingsPlace")).SettingsPlace }),
};

/** A part of the pane that is fetched when it is first opened: most come to analyze, and should not wait for it. */
export function LazyPlace({ place, ...props }: PlaceProps & { place: keyof typeof loaders }) {
  // What failed once would fail for ever: another attempt needs another component.
  const [Place, setPlace] = useState(() => lazy(loaders[place]));
  return (
    <LoadBoundary onAgain={() => setPlace(lazy(loaders[place]))}>
      <Suspense fallback={<Opening />}>
        <Place {...props} />
      </Suspense>
    </LoadBoundary>
  );
}

function Opening() {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Spinner
      className={styles.opening}
      size="tiny"
      delay={500}
      label={say("place.opening")}
      labelPosition="after"
    />
  );
}

const useStyles = makeStyles({ opening: { paddingTop: tokens.spacingVerticalXXL } });
