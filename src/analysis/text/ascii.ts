/** Whether a text is ASCII throughout: then `[a-z]` says all that a class of letters does, and is read far sooner. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)
