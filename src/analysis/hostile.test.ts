import { expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import { readDiff } from './diff/read.ts'
import { splitPaste } from './message/split.ts'

const times = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const counted = (line: (i: number) => string, length: number) => {
  let text = ''
  for (let i = 0; text.length < length; i++) text += line(i)
  return text
}
const id = (i: number) => (0x9e3779b9 * (i + 1)).toString(16).slice(-12).padStart(12, 'a')

/** Bodies that tempt a reader into looking at the same words again and again; each of about the length given. */
const bodies: Readonly<Record<string, (length: number) => string>> = {
  'one giant word': (n) => times('a', n),
  'words without end': (n) => times('the reader of ', n),
  'blanks': (n) => `x${times(' ', n)}y`,
  'tabs': (n) => `x${times('\t', n)}y`,
  'line ends': (n) => `${times('\n', n)}x`,
  'signs of quotes': (n) => times('> ', n),
  'open brackets': (n) => times('(a ', n),
  'backticks': (n) => times('`', n),
  'quotation marks': (n) => times('"a ', n),
  'apostrophes': (n) => times("'a ", n),
  'dots': (n) => times('a.', n),
  'numbers with dots': (n) => times('1.', n),
  'open fences': (n) => times('```\n', n),
  'fences that grow': (n) => counted((i) => `${'`'.repeat(3 + (i % 90))}\n`, n),
  'borders': (n) => times('---   ---\n', n),
  'underlined titles': (n) => times('Title\n=====\n', n),
  'conflict markers': (n) => times('<<<<<<< a\n=======\n>>>>>>> b\n', n),
  'lists without blank lines': (n) => counted((i) => `Changes in v${i}:\n- item\n`, n),
  'items': (n) => counted((i) => `- add item ${i}\n`, n),
  'short sentences': (n) => times('Add it. ', n),
  'one sentence again and again': (n) => times('The reader of the queue takes the lock too early. ', n),
  'ids': (n) => counted((i) => `See ${id(i)}. `, n),
  'trailers': (n) => counted((i) => `Key-${i}: value\n`, n),
  'fixes': (n) => counted((i) => `Fixes: ${id(i)} ("a: b")\n`, n),
  'folded trailers': (n) => `Cc: a\n${times(' b\n', n)}`,
  'names': (n) => counted((i) => `Call readQueue${i}() from queue_${i}. `, n),
  'abbreviations': (n) => counted((i) => `The QX${String.fromCharCode(65 + (i % 26), 65 + ((i / 26) % 26))} waits. `, n),
  'misspelt words': (n) => times('teh recieve ', n),
  'the same word': (n) => times('the ', n),
  'lone surrogates': (n) => times('\uD800', n),
  'comments': (n) => counted((i) => `# comment ${i}\n`, n),
} // prettier-ignore

const diff = readDiff(
  'diff --git a/queue.c b/queue.c\n--- a/queue.c\n+++ b/queue.c\n@@ -1,2 +1,2 @@\n-int readQueue1(void)\n+int readQueue2(void)\n if (x)\n',
)

const timed = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

it.each(Object.entries(bodies))(
  '%s: a message of 100 kB takes at most about ten times as long as one of 10 kB',
  (_, body) => {
    const judge = (length: number) => {
      const message = `queue: Add a limit\n\n${body(length)}\n`
      return timed(() => {
        analyse({ message, diff })
        splitPaste(message)
      })
    }
    judge(1000)
    const short = judge(10_000)
    // Generous, for a machine with other things to do; quadratic time would be a hundred times.
    expect(judge(100_000)).toBeLessThan(30 * Math.max(short, 20))
  },
)
