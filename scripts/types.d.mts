/** Writes what `src/analysis/index.ts` declares, and the declarations that it leads to, into a folder. */
export function writeTypes(folder: string): void
