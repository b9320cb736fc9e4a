/** Whether a code unit is one of `a` to `z`. */
export const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122

/** Whether a code unit is one of `A` to `Z`. */
export const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** Whether a text is ASCII throughout: then `[a-z]` says all that a class of letters does, and is read far sooner. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text)
