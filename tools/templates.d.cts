/** Makes the template workbooks where what they are made of is newer; returns their folder. */
export function ensureTemplates(root: string): string;
