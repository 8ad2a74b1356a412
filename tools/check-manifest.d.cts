/** The problems of a manifest, one sentence each; none when it is in order. `folder` is where its files lie. */
export function checkManifest(text: string, folder: string): string[];
