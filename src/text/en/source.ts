/** Definitions call a rule of our own `ours`. */
export function englishSource(source: string): string {
  return source
    .replace(/(^|[.:] )ours\b/gu, "$1Our own rule")
    .replace(/\bours\b/gu, "our own rule");
}
