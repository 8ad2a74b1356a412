/** Builds dist/ and build/workbench/ where their sources are newer. */
export function ensureBuilt(root: string): Promise<void>;
