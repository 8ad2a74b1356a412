import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FOLDER_OF_CASES, promisedIn } from "../tools/promises.cjs";

const root = path.resolve(__dirname, "..");

function pagesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join(folder, name));
}
const pages = [".", "docs", "docs/functions", "docs/decisions", "workbench"].flatMap(pagesIn);

/** The places of a page that a link can name: headings as GitHub numbers none, and marks set by hand. */
function anchorsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  const marks = [...text.matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, id = ""]) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/g, "-")
  );
  return [...marks, ...headings];
}

test.each(pages)("%s: every link within the repository leads somewhere", (file) => {
  const text = readFileSync(path.join(root, file), "utf8").replace(/`[^`]*`/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const dead = links
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [target = "", anchor] = link.split("#");
      const place = target === "" ? file : path.posix.join(path.posix.dirname(file), target);
      if (!existsSync(path.join(root, place))) return true;
      return anchor !== undefined && !anchorsOf(place).includes(anchor);
    });
  expect(dead).toEqual([]);
});

/** The pages that promise something by naming the tests that show it. */
const promising = ["docs/reliability.md", "SECURITY.md"];
const textOf = (page: string) => readFileSync(path.join(root, page), "utf8");

test.each(promising)("%s: every test that shows a promise is there", (page) => {
  const promised = promisedIn(textOf(page)).flat();
  expect(promised.length).toBeGreaterThan(5);
  const missing = promised.flatMap(({ file, titles }) => {
    if (!existsSync(path.join(root, file))) return [file];
    if (titles.length === 0) return [];
    const text = readFileSync(path.join(root, file), "utf8");
    return titles.filter((title) => !text.includes(title)).map((title) => `${file}: ${title}`);
  });
  expect(missing).toEqual([]);
});

test("every promise of docs/reliability.md names a test, and every case of messy cells shows one", () => {
  const text = textOf("docs/reliability.md");
  const rows = promisedIn(text);
  // The head of a table and the line below it name none.
  const heads = [...text.matchAll(/^\| ---/gm)].length;
  expect(rows.filter((row) => row.length === 0)).toHaveLength(2 * heads);
  const named = new Set(rows.flat().map(({ file }) => file));
  const unnamed = readdirSync(path.join(root, FOLDER_OF_CASES)).filter(
    (name) => !named.has(`${FOLDER_OF_CASES}/${name}`)
  );
  expect(unnamed).toEqual([]);
});
