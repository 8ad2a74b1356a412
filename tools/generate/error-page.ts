import { allAnalyses } from "../../src/core/catalog";
import { faultSentences, type FaultCode } from "../../src/core/fault";
import { readingFaults } from "../../src/core/table/reading-faults";
import { wordsOf } from "../../src/text/all-words";
import { type Language } from "../../src/text/words";
import { byError, faultsOfFunction } from "./errors";
import { faultsOfDefinition, faultsOfEngine } from "./fault-source";
import { functionFile } from "./function-page";
import { languageLinks, plainText, table } from "./markdown";
import { sampleFault } from "./sample-faults";
import { signatures } from "./signature";
import { docWords } from "./words";

/** Every way a function can refuse, with the functions that refuse that way. */
export function errorPage(language: Language): string {
  const own = docWords[language];
  const { numbers, cells, others } = faultGroups();
  const faultsOf = new Map(signatures(language).map((one) => [one, faultsOfFunction(one)]));
  const functionsWith = (code: FaultCode) =>
    [...faultsOf]
      .filter(([, codes]) => codes.includes(code))
      .map(([one]) => `[${one.name}](functions/${functionFile(one, language)})`)
      .join(" · ");
  return [
    `# ${own.errorPage.title}`,
    languageLinks("errors", language),
    own.errorPage.intro,
    table([own.shows, own.means], own.errorPage.kinds),
    `## ${own.errorPage.numbers}`,
    table(
      [own.shows, own.errorPage.sentence, own.errorPage.functions],
      rowsOf(numbers, language).map(([error, sentence, code]) => [
        error,
        sentence,
        functionsWith(code),
      ])
    ),
    `## ${own.errorPage.arguments}`,
    table(
      [own.shows, own.errorPage.sentence],
      rowsOf(others, language).map(([error, sentence]) => [error, sentence])
    ),
    `## ${own.errorPage.cells}`,
    table(
      [own.shows, own.errorPage.sentence],
      rowsOf(cells, language).map(([error, sentence]) => [error, sentence])
    ),
    "",
  ].join("\n\n");
}

/** Each fault once: of the numbers a definition computes with, of the cells it reads, of any call. What only the pane
 * computes, it computes from cells. */
export function faultGroups() {
  // The keys of faultSentences are the codes.
  const all = Object.keys(faultSentences) as FaultCode[];
  const reading = new Set<FaultCode>(faultsOfEngine());
  const own = new Set(signatures("en").flatMap(({ id }) => faultsOfDefinition(id)));
  const inPane = allAnalyses.filter(({ name }) => name === undefined);
  const paneOnly = new Set(
    inPane.flatMap(({ id }) => faultsOfDefinition(id)).filter((code) => !own.has(code))
  );
  const isOfCells = (code: FaultCode) =>
    code in readingFaults || reading.has(code) || paneOnly.has(code);
  return {
    numbers: all.filter((code) => own.has(code) && !isOfCells(code)),
    cells: all.filter(isOfCells),
    others: all.filter((code) => !own.has(code) && !isOfCells(code)),
  };
}

function rowsOf(codes: readonly FaultCode[], language: Language) {
  const words = wordsOf(language);
  const faults = codes.map((code) => sampleFault(code, docWords[language]));
  return byError(faults).map(
    ([error, fault]) => [error, plainText(words.fault(fault)), fault.fault] as const
  );
}
