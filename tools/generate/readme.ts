import { placeWords } from "../../src/text/place-words";
import { byTopic } from "../../src/text/signature";
import { functionFile } from "./function-page";
import { table } from "./markdown";
import { signatures } from "./signature";
import { docWords } from "./words";

const BEGIN = "<!-- functions: npm run generate -->";
const END = "<!-- end of functions -->";

/** README.md with its tour of the functions as they are. */
export function withTour(readme: string): string {
  const [before, rest] = halves(readme, BEGIN);
  const [, after] = halves(rest, END);
  return `${before}${BEGIN}\n\n${tour()}\n\n${END}${after}`;
}

function tour(): string {
  const heads = docWords.en.tour;
  const say = placeWords("en");
  return table(
    [heads.topic, heads.functions],
    byTopic(signatures("en")).map(([topic, functions]) => [
      say(`topic.${topic}`),
      functions
        .map((one) => `[${one.name}](docs/functions/${functionFile(one, "en")})`)
        .join(" · "),
    ])
  );
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`README.md lacks the line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
