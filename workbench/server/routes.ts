import path from "node:path";

/** Folders of the project that are served; nothing else is. */
export interface Places {
  readonly root: string;
  /** A workbook named on the command line. */
  readonly file: string | undefined;
}

interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

const MOUNTS: readonly Mount[] = [
  { prefix: "/workbench/", folder: "build/workbench" },
  { prefix: "/office-js/", folder: "node_modules/@microsoft/office-js/dist" },
  { prefix: "/assets/sample/", folder: "assets/sample" },
  { prefix: "/", folder: "dist" },
];

export const OPENED_FILE = "/opened/";

/** The file behind a path of the address, or undefined for whatever lies outside the folders served. */
export function fileFor(pathname: string, places: Places): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  if (decoded === "/") return path.join(places.root, "build/workbench/index.html");
  if (places.file && decoded === OPENED_FILE + path.basename(places.file)) return places.file;
  const mount = MOUNTS.find((one) => decoded.startsWith(one.prefix));
  if (!mount) return undefined;
  const folder = path.join(places.root, mount.folder);
  const file = path.resolve(folder, `.${path.sep}${decoded.slice(mount.prefix.length)}`);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
