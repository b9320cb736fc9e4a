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
