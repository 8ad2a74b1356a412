// The promises of the docs, each with the tests that show it, and what became of these tests in a run.
const fs = require("node:fs");
const path = require("node:path");

/** Pages and headings under which promises stand in tables, and what they are called in a summary. */
const GROUPS = [
  ["docs/reliability.md", "Messy cells", "messy cells"],
  ["docs/reliability.md", "When Excel fails", "when Excel fails"],
  ["docs/reliability.md", "What holds for any data", "for any data"],
  ["SECURITY.md", "How each promise is tested", "security"],
];
const FOLDER_OF_CASES = "test/golden/reading";

/** The last cell of each row of the tables: `file` "title of a test" "another". Heads of tables name none. */
function promisedIn(text) {
  return [...text.matchAll(/^\|.*\|([^|]+)\|$/gm)]
    .map(([, cell]) => [...cell.matchAll(/`([^`]+)`((?: "[^"]+")*)/g)])
    .map((named) =>
      named
        .filter(([, file]) => /^[\w.-]+\//.test(file))
        .map(([, file, quoted]) => ({
          file: file.replace(/^reading\//, `${FOLDER_OF_CASES}/`),
          titles: [...quoted.matchAll(/"([^"]+)"/g)].map(([, title]) => title),
        }))
    );
}

function section(text, heading) {
  const [, rest = ""] = text.split(`\n## ${heading}\n`);
  return rest.split("\n## ")[0];
}

/** Each passed test of a run: its file and the titles above it, its own at the end. */
function passedTests(root, runs) {
  return runs.flatMap(({ testResults }) =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "passed")
        .map(({ ancestorTitles, title }) => ({
          file: path.relative(root, name).split(path.sep).join("/"),
          titles: [...ancestorTitles, title],
        }))
    )
  );
}

/** `%s`, `$name` stand for whatever a table of cases has put there. */
function pattern(title) {
  const plain = title
    .split(/%[a-z%]|\$[\w.]+/i)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(plain.join(".*"), "su");
}

function isShownBy({ file, titles }, test) {
  if (file.startsWith(`${FOLDER_OF_CASES}/`))
    return test.titles.some((title) => title.split(" ").includes(path.posix.basename(file)));
  // What several files share is in test/support.
  const isThere = file.startsWith("test/support/") || test.file === file;
  if (titles.length > 0)
    return isThere && titles.some((each) => test.titles.some((title) => pattern(each).test(title)));
  return test.file === file || test.file.startsWith(`${file}/`);
}

/** One line for each group, and the promises that no test of the run has shown. */
function countPromises(root, runs) {
  const tests = passedTests(root, runs);
  const unshown = [];
  const lines = GROUPS.map(([page, heading, name]) => {
    const text = section(fs.readFileSync(path.join(root, page), "utf8"), heading);
    const promises = promisedIn(text).filter((row) => row.length > 0);
    const shown = new Set();
    for (const promise of promises) {
      const found = tests.filter((test) => promise.some((each) => isShownBy(each, test)));
      if (found.length === 0) unshown.push(`${page}: ${JSON.stringify(promise)}`);
      for (const test of found) shown.add(test);
    }
    return `${name}: ${promises.length} promises, ${shown.size} tests`;
  });
  return { lines, unshown };
}

module.exports = { FOLDER_OF_CASES, countPromises, promisedIn };
