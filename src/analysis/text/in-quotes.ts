/** How far before a place its quotation may have begun, UTF-16 code units. */
const REACH = 1000

const MARKS = ['``', '""', '“”'] as const

/** Whether the place `at` stands between quotation marks or backquotes of its own paragraph. */
export function inQuotes(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n\n', at) + 1, at - REACH, 0)
  const before = text.slice(start, at)
  const behind = text.slice(at, at + REACH).split('\n\n', 1)[0]!
  return MARKS.some(([open, close]) => {
    if (!behind.includes(close!)) return false
    if (open === close) return before.split(open!).length % 2 === 0
    return before.lastIndexOf(open!) > before.lastIndexOf(close!)
  })
}
