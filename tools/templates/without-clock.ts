import JSZip from "jszip";

const MADE = new Date(Date.UTC(2026, 0, 1));

/** The same content makes the same file: no time of writing in the archive, none in the properties. */
export async function withoutClock(bytes: ArrayBuffer): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(bytes);
  const fixed = new JSZip();
  for (const name of Object.keys(written.files)) {
    const entry = written.files[name];
    if (entry === undefined || entry.dir) continue;
    const content =
      name === "docProps/core.xml"
        ? (await entry.async("string")).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, MADE.toISOString())
        : await entry.async("uint8array");
    fixed.file(name, content, { date: MADE, createFolders: false });
  }
  return fixed.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}
