const times = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const counted = (line: (i: number) => string, length: number) => {
  const lines: string[] = []
  for (let i = 0, sum = 0; sum < length; i++) {
    const next = line(i)
    lines.push(next)
    sum += next.length
  }
  return lines.join('')
}
const id = (i: number) => (0x9e3779b9 * (i + 1)).toString(16).slice(-12).padStart(12, 'a')

/** Texts that tempt a reader into looking at the same words again and again; each of about the length given. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one giant word': (n) => times('a', n),
  'words without end': (n) => times('the reader of ', n),
  'blanks': (n) => `x${times(' ', n)}y`,
  'tabs': (n) => `x${times('\t', n)}y`,
  'line ends': (n) => `${times('\n', n)}x`,
  'carriage returns': (n) => `x${times('\r', n)}y`,
  'signs of quotes': (n) => times('> ', n),
  'nested quotes': (n) => counted((i) => `${'> '.repeat(i % 99)}word\n`, n),
  'open brackets': (n) => times('(a ', n),
  'nested brackets': (n) => times('([{<', n),
  'backticks': (n) => times('`', n),
  'quotation marks': (n) => times('"a ', n),
  'quotes with backslashes': (n) => times('"\\"', n),
  'apostrophes': (n) => times("'a ", n),
  'dots': (n) => times('a.', n),
  'dots with blanks': (n) => times('. ', n),
  'numbers with dots': (n) => times('1.', n),
  'digits': (n) => times('1', n),
  'underscores': (n) => times('a_', n),
  'humps': (n) => times('aB', n),
  'equals signs': (n) => times('=', n),
  'addresses': (n) => times('://', n),
  'addresses one after another': (n) => times('https://a.b/c ', n),
  'addresses of mail': (n) => times('a@b.c ', n),
  'open fences': (n) => times('```\n', n),
  'fences that grow': (n) => counted((i) => `${'`'.repeat(3 + (i % 90))}\n`, n),
  'borders': (n) => times('---   ---\n', n),
  'pipes': (n) => times('| a |\n', n),
  'pipes on one line': (n) => times('|:-', n),
  'underlined titles': (n) => times('Title\n=====\n', n),
  'conflict markers': (n) => times('<<<<<<< a\n=======\n>>>>>>> b\n', n),
  'lists without blank lines': (n) => counted((i) => `Changes in v${i}:\n- item\n`, n),
  'items': (n) => counted((i) => `- add item ${i}\n`, n),
  'short sentences': (n) => times('Add it. ', n),
  'one sentence again and again': (n) => times('The reader of the queue takes the lock too early. ', n),
  'ids': (n) => counted((i) => `See ${id(i)}. `, n),
  'trailers': (n) => counted((i) => `Key-${i}: value\n`, n),
  'fixes': (n) => counted((i) => `Fixes: ${id(i)} ("a: b")\n`, n),
  'a trailer with open brackets': (n) => `Fixes: 0123456789ab ${times('("', n)}`,
  'folded trailers': (n) => `Cc: a\n${times(' b\n', n)}`,
  'people': (n) => times('Signed-off-by: A <a@b.c>\n', n),
  'names': (n) => counted((i) => `Call readQueue${i}() from queue_${i}. `, n),
  'abbreviations': (n) => counted((i) => `The QX${String.fromCharCode(65 + (i % 26), 65 + ((i / 26) % 26))} waits. `, n),
  'misspelt words': (n) => times('teh recieve ', n),
  'the same word': (n) => times('the ', n),
  'lone surrogates': (n) => times('\uD800', n),
  'marks on one letter': (n) => `a${times('\u0301', n)}`,
  'what cannot be seen': (n) => `a${times('\u200B', n)}b`,
  'words without blanks': (n) => times('修复解析器', n),
  'comments': (n) => counted((i) => `# comment ${i}\n`, n),
  'mail headers': (n) => counted((i) => `X-Header-${i}: value\n`, n),
  'mailbox lines': (n) => times('From 0123456 Mon Sep 17 00:00:00 2001\n', n),
  'encoded words': (n) => times('=?utf-8?q?=C3?= ', n),
  'diff headers': (n) => counted((i) => `diff --git a/x${i} b/x${i}\n`, n),
  'hunk headers': (n) => times('@@ -1,9 +1,9 @@\n', n),
} // prettier-ignore

/** The same texts as what a diff adds to a file of a name: as its lines, or with all of it on one line. */
export function asDiff(text: string, file: string): string {
  const lines = text.split('\n')
  const added = lines.map((line) => `+${line}\n`).join('')
  return `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n@@ -0,0 +1,${lines.length} @@\n${added}`
}
