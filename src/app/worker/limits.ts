/** A diff up to this size is shown as text; of a larger one the file list. UTF-16 code units. */
export const shownDiffLimit = 5_000_000

/** Most files in the list of a diff's files; nobody reads on. */
export const listedFiles = 500
