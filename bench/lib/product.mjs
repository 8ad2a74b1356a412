// What the bench uses of the product, in one file as it is shipped.
export { analysisOf } from "../../src/app/analysis-of";
export { isFault } from "../../src/core/fault";
export { resultColumns } from "../../src/core/result-columns";
export { count, first, last, sum } from "../../src/core/roll-up";
export { SEGMENTS } from "../../src/core/rfm/segments";
export { planOf } from "../../src/core/table/plan";
export { STRICT } from "../../src/core/table/reading";
export { stops } from "../../src/core/table/stops";
export { tableReader } from "../../src/core/table/table-reader";
export { analyse, analysing } from "../../src/engine/analyse";
export { rollUpColumns } from "../../src/engine/columns";
export { plain } from "../../src/functions/dress";
export { tableCells } from "../../src/functions/lay-out";
export { excelFunctions } from "../../src/functions/register";
