export function asOneFile(program: string): string
export function writeStartCache(file: string): void
