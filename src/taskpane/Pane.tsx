import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { PLACES, type PlaceId } from "../app/places";
import { AnalyzePlace } from "./AnalyzePlace";
import { Announcer } from "./Announcer";
import { LazyPlace } from "./LazyPlace";
import type { PlaceProps } from "./place-props";
import { PlaceTabs } from "./PlaceTabs";
import { PreferenceBar } from "./PreferenceBar";
import { RefreshBar } from "./RefreshBar";
import { type PaneServices, usePane } from "./use-pane";
import type { Personal } from "./use-personal";
import { VISUALLY_HIDDEN } from "./visually-hidden";
import { useWords } from "./words";

export interface PaneProps {
  readonly services: PaneServices & PlaceProps["services"];
  readonly personal: Personal;
}

/** The parts of the pane behind their tabs. One that was opened stays as it is while another is looked at. */
export function Pane({ services, personal }: PaneProps) {
  const texts = useWords();
  const styles = useStyles();
  const pane = usePane(services, texts, personal.preferences.defaults);
  const { open, opened, openPlace } = usePlaces(personal);
  const id = useId();
  const tabId = (place: PlaceId) => `${id}tab-${place}`;
  const panelId = (place: PlaceId) => `${id}panel-${place}`;
  const props = { services, pane, personal, onAnalyze: () => openPlace("analyze") };
  return (
    <main>
      <h1 className={styles.title}>{texts.say("app.title")}</h1>
      <PlaceTabs open={open} tabId={tabId} panelId={panelId} onOpen={openPlace} />
      <PreferenceBar personal={personal} />
      {open !== "workbook" && (
        <RefreshBar desk={services.desk} onShow={() => openPlace("workbook")} />
      )}
      {PLACES.filter((place) => opened.includes(place)).map((place) => (
        <div
          key={place}
          role="tabpanel"
          id={panelId(place)}
          aria-labelledby={tabId(place)}
          hidden={place !== open}
        >
          <div className={styles.panel}>
            {place === "analyze" ? (
              <AnalyzePlace pane={pane} />
            ) : (
              <LazyPlace place={place} isOpen={place === open} {...props} />
            )}
          </div>
        </div>
      ))}
      <Announcer state={pane.state} />
    </main>
  );
}

/** Which place is open, with each scrolled to where it was left. */
function usePlaces({ preferences, prefer }: Personal) {
  const [open, setOpen] = useState<PlaceId>(preferences.place ?? "analyze");
  const [opened, setOpened] = useState<readonly PlaceId[]>([open]);
  const scrolled = useRef(new Map<PlaceId, number>());
  useLayoutEffect(() => {
    // Some browsers return a promise here, which React would take for a clean-up.
    void window.scrollTo(0, scrolled.current.get(open) ?? 0);
  }, [open]);
  const openPlace = (place: PlaceId) => {
    if (place === open) return;
    scrolled.current.set(open, window.scrollY);
    setOpen(place);
    setOpened((before) => [...new Set([...before, place])]);
    prefer({ place });
  };
  return { open, opened, openPlace };
}

const useStyles = makeStyles({
  // Excel shows the name above the pane already; here it is for those who hear the page.
  title: VISUALLY_HIDDEN,
  panel: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "640px",
    minWidth: 0,
    marginLeft: "auto",
    marginRight: "auto",
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
});
