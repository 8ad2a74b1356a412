// What the online validation service would refuse first, checked offline. Prints the problems; exit code 1 when there are any.
const fs = require("node:fs");
const path = require("node:path");
const { JSDOM } = require("jsdom");

const LIMITS = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const REQUIRED_ICONS = ["16", "32", "80"];
const DEV_URL = "https://localhost:3000/";

function checkManifest(text, folder) {
  const { DOMParser } = new JSDOM("").window;
  const xml = new DOMParser().parseFromString(text, "application/xml");
  if (xml.querySelector("parsererror")) return ["not well-formed XML"];
  const all = [...xml.querySelectorAll("*")];
  const manifest = {
    all,
    text,
    folder,
    one: (name) => all.find((element) => element.localName === name),
  };
  return [
    checkHead,
    checkResources,
    checkReferences,
    checkIcons,
    checkSharedRuntime,
    checkFiles,
    checkLocales,
  ].flatMap((check) => check(manifest));
}

function checkHead({ one }) {
  const problems = [];
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(one("Id")?.textContent ?? ""))
    problems.push("Id is not a GUID");
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(one("Version")?.textContent ?? ""))
    problems.push("Version is not 1 to 4 numbers");
  for (const [name, limit] of [
    ["DisplayName", 125],
    ["Description", 250],
  ])
    for (const value of valuesOf(one(name)))
      if (!value || value.length > limit)
        problems.push(`${name} is empty or longer than ${limit}: ${value}`);
  if (one("Permissions")?.textContent !== "ReadWriteDocument")
    problems.push("Permissions are not ReadWriteDocument");
  return problems;
}

function checkResources({ one }) {
  const problems = [];
  for (const [group, limit] of Object.entries(LIMITS))
    for (const resource of one(group)?.children ?? []) {
      const id = resource.getAttribute("id");
      if (id.length > 32) problems.push(`resource id longer than 32: ${id}`);
      for (const value of valuesOf(resource)) {
        if (!value || value.length > limit)
          problems.push(`${group} ${id}: empty or longer than ${limit}`);
        if ((group === "Urls" || group === "Images") && !value.startsWith("https://"))
          problems.push(`${id} is not https: ${value}`);
      }
    }
  return problems;
}

function checkReferences({ all }) {
  const defined = all
    .filter((e) => e.hasAttribute("id") && e.namespaceURI.endsWith("officeappbasictypes/1.0"))
    .map((e) => e.getAttribute("id"));
  const used = all.filter((e) => e.hasAttribute("resid")).map((e) => e.getAttribute("resid"));
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `unknown resource ${id}`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `unused resource ${id}`),
    ...defined
      .filter((id, at) => defined.indexOf(id) !== at)
      .map((id) => `resource defined twice: ${id}`),
  ];
}

function checkIcons({ all }) {
  return all
    .filter((element) => element.localName === "Icon")
    .flatMap((icon) => {
      const sizes = [...icon.children].map((image) => image.getAttribute("size"));
      return REQUIRED_ICONS.filter((size) => !sizes.includes(size)).map(
        (size) => `an Icon lacks size ${size}`
      );
    });
}

function checkSharedRuntime({ one }) {
  const runtime = one("Runtime")?.getAttribute("resid");
  const places = [
    ["Runtime", runtime],
    ["FunctionFile", one("FunctionFile")?.getAttribute("resid")],
    ["Page", one("Page")?.children[0]?.getAttribute("resid")],
    ["Action", one("Action")?.querySelector("SourceLocation")?.getAttribute("resid")],
  ];
  return places
    .filter(([, id]) => !id || id !== runtime)
    .map(([name]) => `${name} is not the page of the shared runtime`);
}

function checkFiles({ text, folder }) {
  const icons = [...text.matchAll(new RegExp(`${DEV_URL}(assets/[^"]+)`, "g"))].map(
    (match) => match[1]
  );
  return icons
    .filter((file) => !fs.existsSync(path.join(folder, file)))
    .map((file) => `missing file ${file}`);
}

function checkLocales({ all, one }) {
  const fallback = one("DefaultLocale")?.textContent;
  return all
    .filter((element) => element.localName === "Override")
    .map((element) => element.getAttribute("Locale"))
    .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale ?? "") || locale === fallback)
    .map((locale) => `Override for ${locale}: a full tag other than the default is needed`);
}

function valuesOf(element) {
  if (!element) return [];
  const overrides = [...element.children].map((child) => child.getAttribute("Value"));
  return [element.getAttribute("DefaultValue"), ...overrides];
}

module.exports = { checkManifest };
if (require.main === module) {
  const file = path.resolve(process.argv[2] ?? "manifest.xml");
  const problems = checkManifest(fs.readFileSync(file, "utf8"), path.dirname(file));
  console.log(
    problems.length
      ? problems.map((problem) => `- ${problem}`).join("\n")
      : `${path.basename(file)} is in order.`
  );
  process.exitCode = problems.length ? 1 : 0;
}
