import { bagObject, innerBag } from "../richapi/bag";
import type { Kind } from "../richapi/wire-object";
import { flag, oneOf } from "./args";
import { remembered } from "./remembered";
import type { Excel, Targets } from "./targets";

type Application = Targets["Application"];

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationKind: Kind<Application> = {
  type: "Application",
  gets: {
    calculationEngineVersion: () => 191029,
    calculationMode: ({ excel }) => excel.book.calculationMode,
    calculationState: ({ excel }) => (excel.book.idle ? "Done" : "Calculating"),
    decimalSeparator: ({ excel }) => excel.culture.decimalSeparator,
    thousandsSeparator: ({ excel }) => excel.culture.thousandsSeparator,
    useSystemSeparators: () => true,
    cultureInfo: ({ excel }) => excel.make("CultureInfo", {}),
    iterativeCalculation: ({ excel }) =>
      bagObject("IterativeCalculation", innerBag({ store: excel.memory }, "iterative calculation")),
  },
  sets: {
    calculationMode: ({ excel }, mode) => {
      excel.book.calculationMode = oneOf(mode, MODES);
    },
  },
  calls: {
    calculate({ excel }) {
      excel.book.recalculate();
      return null;
    },
    // The batch that asks for it is calculated once, at its end: the host sees the request coming.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureKind: Kind<Targets["CultureInfo"]> = {
  type: "CultureInfo",
  gets: {
    name: ({ excel }) => excel.culture.name,
    numberFormat: ({ excel }) => excel.make("NumberFormatInfo", {}),
    datetimeFormat: ({ excel }) => excel.make("DatetimeFormatInfo", {}),
  },
};

export const numberFormatInfoKind: Kind<Targets["NumberFormatInfo"]> = {
  type: "NumberFormatInfo",
  gets: {
    numberDecimalSeparator: ({ excel }) => excel.culture.decimalSeparator,
    numberGroupSeparator: ({ excel }) => excel.culture.thousandsSeparator,
  },
};

export const datetimeFormatInfoKind: Kind<Targets["DatetimeFormatInfo"]> = {
  type: "DatetimeFormatInfo",
  gets: {
    dateSeparator: ({ excel }) => excel.culture.dateSeparator,
    longDatePattern: ({ excel }) => excel.culture.longDatePattern,
    longTimePattern: () => "h:mm:ss AM/PM",
    shortDatePattern: ({ excel }) => excel.culture.shortDatePattern,
    timeSeparator: () => ":",
  },
};

export const runtimeKind: Kind<Targets["Runtime"]> = {
  type: "Runtime",
  gets: { enableEvents: ({ excel }) => excel.eventsEnabled },
  sets: {
    enableEvents: ({ excel }, enabled) => {
      excel.eventsEnabled = flag(enabled);
    },
  },
};

const properties = remembered<{ excel: Excel }>(({ excel }) => excel.book.properties, {
  author: "",
  category: "",
  comments: "",
  company: "",
  keywords: "",
  manager: "",
  revisionNumber: 0,
  subject: "",
  title: "",
});

export const documentPropertiesKind: Kind<Targets["DocumentProperties"]> = {
  type: "DocumentProperties",
  gets: {
    ...properties.gets,
    creationDate: ({ excel }) => excel.book.properties["creationDate"] ?? null,
    lastAuthor: ({ excel }) => excel.book.properties["lastAuthor"] ?? "",
    custom: ({ excel }) => excel.make("CustomPropertyCollection", {}),
  },
  sets: properties.sets ?? {},
};
