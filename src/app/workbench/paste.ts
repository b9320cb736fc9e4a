import { shownDiffLimit } from '../worker/index.ts'

/** How many code units of a paste are looked at to tell what it is. */
const looked = 200_000

const commitHeader = /^commit [0-9a-f]{7,64}\b/m
const mailHeader = /^From [0-9a-f]{40} |^(?:From|Subject|Message-I[dD]): \S/m
const diffHeader = /^diff --(?:git|cc|combined) |^Index: \S|^--- \S.*\n\+\+\+ \S|^@@ -\d+(?:,\d+)? \+\d+/m

/**
 * Whether a paste is worth taking apart: it holds a diff, or the header of a commit or mail above its text. A
 * guess from its first part; the analysis library decides what is in it.
 */
export function looksLikePatch(text: string): boolean {
  const start = text.slice(0, looked)
  return diffHeader.test(start) || (commitHeader.test(start) && /^Author: /m.test(start)) || isMail(start)
}

function isMail(start: string): boolean {
  return mailHeader.test(start.slice(0, 2_000)) && /^Subject: /m.test(start) && /^Date: /m.test(start)
}

/** Whether a text or file is a diff from its first line on, and so large that it is not worth searching for more. */
export async function isLargeDiff(content: string | File): Promise<boolean> {
  const size = typeof content === 'string' ? content.length : content.size
  if (size <= shownDiffLimit) return false
  const start = typeof content === 'string' ? content.slice(0, 2_000) : await content.slice(0, 2_000).text()
  return start.search(diffHeader) === 0
}

/** Whether a file holds a NUL in its first part, as git tells binary files. */
export async function isBinary(file: File): Promise<boolean> {
  return (await file.slice(0, 8_000).text()).includes('\0')
}
