import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { GridRegular } from "@fluentui/react-icons/svg/grid";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { KeyboardEvent } from "react";
import { PLACES, type PlaceId } from "../app/places";
import { HIGH_CONTRAST } from "./ink";
import { useWords } from "./words";

export interface PlaceTabsProps {
  readonly open: PlaceId;
  /** Ids in the page, of a tab and of what it shows. */
  readonly tabId: (place: PlaceId) => string;
  readonly panelId: (place: PlaceId) => string;
  readonly onOpen: (place: PlaceId) => void;
}

const icons: Readonly<Record<PlaceId, FluentIcon>> = {
  analyze: DataTrendingRegular,
  workbook: DocumentTableRegular,
  functions: MathFormulaRegular,
  templates: GridRegular,
  settings: SettingsRegular,
};

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Icons above short names: five of them fit into the narrowest pane, where rows of icon and name would not. */
export function PlaceTabs({ open, tabId, panelId, onOpen }: PlaceTabsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const move = (event: KeyboardEvent, at: number) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = PLACES[step(at, PLACES.length - 1)];
    if (next) document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.list} role="tablist" aria-label={say("places.label")}>
      {PLACES.map((place, at) => {
        const Icon = icons[place];
        const isOpen = place === open;
        return (
          <button
            key={place}
            type="button"
            role="tab"
            id={tabId(place)}
            aria-selected={isOpen}
            aria-controls={isOpen ? panelId(place) : undefined}
            tabIndex={isOpen ? 0 : -1}
            className={mergeClasses(styles.tab, isOpen && styles.open)}
            onClick={() => onOpen(place)}
            onKeyDown={(event) => move(event, at)}
          >
            <Icon className={styles.icon} aria-hidden="true" />
            {say(`place.${place}`)}
          </button>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    // Where there is room the way elsewhere stays in sight.
    "@media (min-width: 240px) and (min-height: 420px)": {
      position: "sticky",
      top: 0,
      zIndex: 1,
    },
  },
  tab: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    flexBasis: "auto",
    minWidth: "fit-content",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  icon: { fontSize: "20px" },
  open: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      [HIGH_CONTRAST]: { backgroundColor: "Highlight" },
    },
  },
});
