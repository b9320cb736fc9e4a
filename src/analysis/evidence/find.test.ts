import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDiff } from '../diff/read.ts'
import { findFacts } from '../facts/find.ts'
import { readMessage } from '../message/read.ts'
import { assignRoles } from '../sentences/roles.ts'
import { segment } from '../sentences/segment.ts'
import { findEvidence } from './find.ts'

const retry = `diff --git a/src/net/retry.c b/src/net/retry.c
--- a/src/net/retry.c
+++ b/src/net/retry.c
@@ -10,7 +10,9 @@ int send_request(struct request *req)
 	int tries = 0;
 
-	return transmit(req);
+	while (tries++ < MAX_TRIES)
+		if (transmit(req) == 0)
+			return 0;
+	return -ETIMEDOUT;
 }
`
const help = `diff --git a/doc/colours.txt b/doc/colours.txt
--- a/doc/colours.txt
+++ b/doc/colours.txt
@@ -1,3 +1,3 @@
 Palette
-The palete has eight entries.
+The palette has eight entries.
 Each entry is a triple.
`

function evidenceOf(text: string, diffText: string) {
  const message = readMessage(text, 'draft')
  const diff = readDiff(diffText)
  const sentences = assignRoles(segment(message), message, diff)
  return findEvidence(message, sentences, diff, findFacts(diff))
}

const message =
  'net: Retry a request that was not transmitted\n\nTry MAX_TRIES times, then give up with ETIMEDOUT.\n'

describe('match', () => {
  test('is high for the change itself and low for another', () => {
    expect(evidenceOf(message, retry).match.verdict).toBe('same')
    expect(evidenceOf(message, help).match.score).toBeLessThan(evidenceOf(message, retry).match.score)
    expect(evidenceOf(message, help).match.verdict).toBe('different')
  })

  test('says nothing where there are no words', () => {
    expect(evidenceOf('', retry).match.verdict).toBe('unsure')
    expect(evidenceOf(message, '').match.verdict).toBe('unsure')
    const picture = 'diff --git a/docs/start.png b/docs/start.png\nindex 3f1c2aa..9be04d1 100644\n'
    expect(
      evidenceOf(message, `${picture}Binary files a/docs/start.png and b/docs/start.png differ\n`).match
        .verdict,
    ).toBe('unsure')
  })
})

describe('coverage', () => {
  test('falls when another change is glued on', () => {
    const whole = evidenceOf(message, retry).coverage.score
    expect(evidenceOf(message, retry + help).coverage.score).toBeLessThan(0.5 * whole)
  })
})

test('scores lie between 0 and 1 and spans in their text, whatever comes in', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(message))
  const diff = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(retry + help))
  fc.assert(
    fc.property(text, diff, (m, d) => {
      const { match, consistency, coverage, links, mentions } = evidenceOf(m, d)
      for (const { score } of [match, consistency, coverage]) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
      const inMessage = [...coverage.parts.flatMap((p) => p.by), ...links.map((l) => l.message), ...mentions]
      for (const span of inMessage) {
        expect(span.from).toBeLessThan(span.to)
        expect(span.to).toBeLessThanOrEqual(m.length)
      }
      for (const span of [...coverage.parts.flatMap((p) => p.at), ...links.flatMap((l) => l.diff)])
        expect(span.to).toBeLessThanOrEqual(d.length)
    }),
    { numRuns: 40 },
  )
})

describe('names', () => {
  test.each([
    ['Use MAX_TRIES', 'MAX_TRIES', 'added'],
    ['Call send_request() once', 'send_request', 'context'],
    ['Fix src/net/retry.c', 'src/net/retry.c', 'path'],
    ['Keep `transmit` as it is', 'transmit', 'added'],
    ['Add --no-retry', '--no-retry', 'absent'],
  ])('%s', (text, name, place) => {
    expect(evidenceOf(text, retry).mentions.map((m) => [m.name, m.in])).toEqual([[name, place]])
  })

  test('products, addresses and pairs of words are none', () => {
    const text =
      'Follow GitHub\n\nSee https://example.org/a_b/c.html, a_b@example.org, read/write and TypeScript.'
    expect(evidenceOf(text, retry).mentions).toEqual([])
  })

  test('a name one letter off is seen beside the one in the diff', () => {
    const [mention] = evidenceOf('Drop send_reqeust()', retry).mentions
    expect(mention).toMatchObject({ in: 'absent', nearMiss: { name: 'send_request' } })
    const { from, to } = mention!.nearMiss!
    expect(retry.slice(from, to)).toBe('send_request')
  })
})

describe('links', () => {
  test('tie a sentence to the lines with its words', () => {
    const { links } = evidenceOf(message, retry)
    const words = links.map((l) => message.slice(l.message.from, l.message.to))
    expect(words.some((w) => w.includes('MAX_TRIES'))).toBe(true)
    const lines = links.flatMap((l) => l.diff.map((d) => retry.slice(d.from, d.to))).join('\n')
    expect(lines).toContain('tries++ < MAX_TRIES')
    expect(lines).toContain('ETIMEDOUT')
  })
})

test('what is cut off is said: the end of a long line, names behind the 200th', () => {
  const names = Array.from({ length: 201 }, (_, i) => `read_entry_${i}()`)
  const patch = `--- a/table.js\n+++ b/table.js\n@@ -1 +1 @@\n-var table = []\n+var table = [${'1,'.repeat(1500)}]\n`
  const { notes } = evidenceOf(`net: Retry\n\nCall ${names.join(', ')}.`, patch)
  const cut = notes.find((n) => n.in === 'diff')!
  expect(cut.text).toContain('characters of a line')
  expect(cut.from - patch.indexOf('var table = [1')).toBe(2000)
  expect(notes.find((n) => n.in === 'message')?.text).toContain('200 names')
})
