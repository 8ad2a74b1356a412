import type { Fault, FaultCode } from "../../src/core/fault";
import { excelErrors, type ExcelError } from "../../src/functions/excel-errors";
import { fill } from "../../src/text/say";
import type { Words } from "../../src/text/words";
import { faultsOfDefinition } from "./fault-source";
import { code, plainText, table } from "./markdown";
import { sampleFault } from "./sample-faults";
import { isMetric, type Signature, type SignatureParam } from "./signature";
import type { DocWords } from "./words";

const ORDER: readonly ExcelError[] = ["#DIV/0!", "#NUM!", "#VALUE!", "#N/A"];

/** What a function refuses on its own: what its computation cannot answer, and what its parameters do not take. */
export function errorSection(signature: Signature, words: Words, own: DocWords): string[] {
  const { id, parameters } = signature;
  const names = parameters.map(({ name }) => name);
  const codes = faultsOfFunction(signature);
  // Which option is unknown depends on what is typed: the parameters are named instead.
  const looksUp = codes.includes("unknown-option") || says(signature);
  const reversed: FaultCode[] = parameters.some(({ notBefore }) => notBefore !== undefined)
    ? ["reversed-dates"]
    : [];
  const faults = [...codes, ...reversed]
    .filter((code) => code !== "unknown-option")
    .map((code) => sampleFault(code, own, { id, parameters: names }));
  const rows = [
    ...byError(faults).map(([error, fault]) => [error, plainText(words.fault(fault))] as const),
    ...namesRow(
      "#NUM!",
      own.limitBroken,
      parameters.filter((parameter) => isLimited(parameter) && !isDay(parameter))
    ),
    ...namesRow(
      "#NUM!",
      own.noSuchDay,
      parameters.filter((parameter) => isLimited(parameter) && isDay(parameter))
    ),
    ...namesRow(
      "#VALUE!",
      own.noSuchOption,
      parameters.filter(
        ({ param }) => param.oneOf ?? (looksUp && (param.kind === "label" || param.kind === "text"))
      )
    ),
  ];
  const inOrder = ORDER.flatMap((error) => rows.filter(([shown]) => shown === error));
  return [...(rows.length === 0 ? [] : [table([own.shows, own.why], inOrder)]), own.errorNote];
}

/** What a shared part can refuse, a function refuses only where it has the parameter for it. */
const ONLY_WITH: Readonly<Partial<Record<FaultCode, string>>> = {
  "from-after-to": "from",
  "too-many-periods": "period",
};

/** The faults of a definition that can come about in its cell function. */
export function faultsOfFunction(signature: Signature): readonly FaultCode[] {
  const { id, parameters } = signature;
  const fetched: FaultCode[] = says(signature) ? ["texts-out-of-reach"] : [];
  return [...faultsOfDefinition(id), ...fetched].filter((code) => {
    const needed = ONLY_WITH[code];
    return needed === undefined || parameters.some(({ name }) => name === needed);
  });
}

function says({ definition }: Signature): boolean {
  return isMetric(definition) && typeof definition.gives === "object" && "says" in definition.gives;
}

function namesRow(error: ExcelError, sentence: string, parameters: readonly SignatureParam[]) {
  const names = parameters.map(({ name }) => code(name)).join(" ");
  return names === "" ? [] : [[error, fill(sentence, { names })] as const];
}

function isLimited({ param }: SignatureParam): boolean {
  const { atLeast, atMost, above, below, whole } = param;
  return [atLeast, atMost, above, below, whole].some((limit) => limit !== undefined);
}

/** Its limits are those of Excel, and no table shows them. */
function isDay({ param }: SignatureParam): boolean {
  return param.kind === "day";
}

export function byError(faults: readonly Fault[]): (readonly [ExcelError, Fault])[] {
  return ORDER.flatMap((error) =>
    faults
      .filter(({ fault }) => excelErrors[fault] === error)
      .map((fault) => [error, fault] as const)
  );
}
