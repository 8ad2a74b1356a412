import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

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
