import { expect, test } from 'vitest'
import { analyse } from '../../index.ts'
import { retryLoop } from './example-diffs.ts'

const adding = (path: string, section: string, lines: readonly string[]): string =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -4,2 +4,${2 + lines.length} @@ ${section}\n a\n${lines.map((line) => `+${line}\n`).join('')} b\n`

const guard = [
  'if not item:',
  '    raise ValueError("an item is needed")',
  'if item in self.items:',
  '    raise ValueError(item)',
]
const calls = [
  'if (a.holds(1)) walk();',
  'if (b.holds(2)) stand();',
  'if (c.holds(3)) rest();',
  'd.holds(4);',
]
const french = ['send.failed=Echec', 'send.again=Encore', 'send.never=Jamais', 'send.always=Toujours']
const comments = 'one two three four five six seven eight nine ten'.split(' ').map((n) => `# Say ${n} aloud.`)

const shelf = adding('lib/shelf_keeper.py', 'def take(item):', guard)
const strings = adding('ui/LocalStrings_fr.properties', '', french)

const isRaised = (rest: string, part: string): boolean =>
  analyse({
    message: `net: Transmit a request up to MAX_TRIES times${rest}`,
    diff: retryLoop + part,
  }).findings.some((f) => f.check === 'parts-described' && f.level === 'should')

test.each([
  ['\n\nGive up with ETIMEDOUT after that, and be strict on the shelf.', shelf],
  ['\n\nFind missed uses of holds() with ETIMEDOUT.', adding('lib/desk.py', 'class Desk:', calls)],
  ['\n\nGive up with ETIMEDOUT after that, and say so in all locales.', strings],
  [' and document it', adding('lib/desk.py', '', comments)],
])('a name tells of a part: %j', (rest, part) => {
  expect(isRaised(rest, part)).toBe(false)
})

test.each([
  ['\n\nGive up with ETIMEDOUT after that, and be strict.', shelf],
  [
    '\n\nFind missed uses of holds() with ETIMEDOUT.',
    adding('lib/desk.py', 'class Desk:', [...guard, calls[0]!]),
  ],
  ['\n\nGive up with ETIMEDOUT after that, and say so.', strings],
  [' and count', adding('lib/desk.py', '', comments)],
])('no name tells of a part: %j', (rest, part) => {
  expect(isRaised(rest, part)).toBe(true)
})
