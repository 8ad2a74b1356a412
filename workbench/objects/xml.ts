const ATTRIBUTE = String.raw`\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const MARKUP = new RegExp(
  [
    "<!--[\\s\\S]*?-->",
    "<!\\[CDATA\\[[\\s\\S]*?\\]\\]>",
    "<\\?[\\s\\S]*?\\?>",
    `<(/?)([^\\s<>/]+)((?:${ATTRIBUTE})*)\\s*(/?)>`,
  ].join("|"),
  "g"
);

/** The namespace of the document's root, "" for none; undefined when the text is not well-formed XML. */
export function namespaceOf(xml: string): string | undefined {
  const isRest = /[<>]/.test(xml.replace(MARKUP, ""));
  const [root, ...more] = isRest ? [] : rootsOf(xml);
  if (!root || more.length > 0) return undefined;
  return declared(root.attributes, root.name.includes(":") ? root.name.split(":")[0] : undefined);
}

interface Root {
  readonly name: string;
  readonly attributes: string;
}

/** Elements that stand in no other; none where tags do not match. */
function rootsOf(xml: string): Root[] {
  const open: string[] = [];
  const roots: Root[] = [];
  for (const [, slash, name, attributes = "", closed] of xml.matchAll(MARKUP)) {
    if (name === undefined) continue;
    if (slash) {
      if (open.pop() !== name) return [];
      continue;
    }
    if (open.length === 0) roots.push({ name, attributes });
    if (!closed) open.push(name);
  }
  return open.length === 0 ? roots : [];
}

function declared(attributes: string, prefix: string | undefined): string {
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? "";
}
