import JSZip from "jszip";
import { childrenNamed, escapeXml, parseXml, XML_HEADER, type XmlElement } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY_RELATIONSHIPS = `${XML_HEADER}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
export const OFFICE_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relation {
  readonly id: string;
  /** The last part of its type: "chart", "customXml". */
  readonly kind: string;
  /** Full path of the part within the package. */
  readonly target: string;
}

/** The parts of an Office file, and what relates them. */
export class OfficePackage {
  private constructor(private readonly zip: JSZip) {}

  static async read(bytes: ArrayBuffer | Uint8Array): Promise<OfficePackage> {
    return new OfficePackage(await JSZip.loadAsync(bytes));
  }

  async write(): Promise<ArrayBuffer> {
    return this.zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
  }

  async text(path: string): Promise<string | undefined> {
    return this.zip.file(path)?.async("string");
  }

  async bytes(path: string): Promise<Uint8Array | undefined> {
    return this.zip.file(path)?.async("uint8array");
  }

  async xml(path: string): Promise<XmlElement | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  async edit(path: string, change: (xml: string) => string): Promise<void> {
    const text = await this.text(path);
    if (text === undefined) throw new Error(`The file has no part ${path}.`);
    this.zip.file(path, change(text));
  }

  put(path: string, content: string | Uint8Array): void {
    this.zip.file(path, content);
  }

  /** Adds a part of a kind of its own. */
  async add(path: string, content: string, type: string): Promise<void> {
    this.zip.file(path, content);
    await this.declare(`<Override PartName="/${path}" ContentType="${type}"/>`);
  }

  async declareDefault(extension: string, type: string): Promise<void> {
    await this.declare(`<Default Extension="${extension}" ContentType="${type}"/>`);
  }

  async relations(part: string): Promise<Relation[]> {
    const root = await this.xml(relationsOf(part));
    return childrenNamed(root, "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: resolve(part, attributes["Target"] ?? ""),
    }));
  }

  /** Relates a part ("" for the file itself) to another by its full path; returns the id to refer to it by. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const path = relationsOf(part);
    const before = (await this.text(path)) ?? EMPTY_RELATIONSHIPS;
    const used = new Set((await this.relations(part)).map(({ id }) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const full = type.includes(":") ? type : `${OFFICE_RELATION}/${type}`;
    const entry = `<Relationship Id="${id}" Type="${full}" Target="/${escapeXml(target)}"/>`;
    const opened = before.replace(/(<Relationships\b[^>]*?)\s*\/>/, "$1></Relationships>");
    this.zip.file(path, opened.replace("</Relationships>", `${entry}</Relationships>`));
    return id;
  }

  private async declare(entry: string): Promise<void> {
    await this.edit("[Content_Types].xml", (xml) =>
      xml.includes(entry) ? xml : xml.replace("</Types>", `${entry}</Types>`)
    );
  }
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
