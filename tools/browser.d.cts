export const FLAGS: string[];
export function findBrowser(): string;
export function findLibreOffice(): string | undefined;
