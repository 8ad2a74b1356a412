export { cellName, columnName } from "./cell-name";
export { findingSentences } from "./findings";
export type { FindingCode } from "./findings";
export { recognise } from "./recognise/recognise";
export type {
  ColumnGuess,
  Recognition,
  RecogniseOptions,
  Remark,
  RoleGuess,
  Roles,
  Shape,
} from "./recognise/recognition";
export { isReadable } from "./plan";
export { STRICT } from "./reading";
export type { Finding, ReadableKind, Reading, ReadingPlan, ReadingRules } from "./reading";
export { faultOf, findingValues, stops } from "./stops";
export { tellAll } from "./tell-all";
export { tableReader } from "./table-reader";
export type { TableReader } from "./table-reader";
export type * from "./table";
