import type { Check, Draft, Raised } from '../check.ts'
import type { Trailer } from '../message/document.ts'
import { editDistance } from '../text/distance.ts'
import { replacing } from '../text/fix.ts'
import { personKeys, trailerKeys } from '../words/trailer-keys.ts'
import { inFixes } from './trailers/fixes.ts'
import { spacedKeys, strayLine, trailersElsewhere } from './trailers/out-of-place.ts'
import { repeatedTrailers } from './trailers/repeated.ts'

export const trailerForm: Check = {
  id: 'trailer-form',
  section: 'form',
  question: 'Do the trailers stand together at the end, in the form that tools read?',
  reason:
    'Git and the tools around it read trailers from the last paragraph only, by their exact key; what is misspelt or ' +
    'stands elsewhere credits nobody and links nothing.',
  level: 'should',
  category: 'tags',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Accept quarters\n\nThe calendar needs them.\n\nSigned-of-by: A. Author <a@example.org>',
      finds: ['Signed-of-by'],
      fixed: 'Accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message: 'Accept quarters\n\nThe calendar needs them.\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Signed-off-by: A. Author <a@example.org>'],
      fixed: 'Accept quarters\n\nThe calendar needs them.\n\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message: 'Accept quarters\n\nReviewed-by: B. Reader <b@example.org>\n\nThe calendar needs them.',
      finds: ['Reviewed-by: B. Reader <b@example.org>'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\n\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Reviewed-by: B. Reader <b@example.org>'],
    },
    {
      message:
        'dates: accept quarters\n\nThe calendar needs them.\n\nFixes: 4f5cbd1\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['4f5cbd1'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Signed-off-by: A. Author <a@example.org>'],
      fixed: 'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>\nSigned-off-by: A. Author <a@home.example>',
      finds: ['Signed-off-by: A. Author <a@home.example>'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nSigned-off-by: A. Author <a@example.org>\nReviewed-by: A. Author <a@example.org>\nSigned-off-by: B. Reader <b@example.org>',
      finds: [],
    },
    {
      message: 'Accept quarters\n\nThey are needed.\n\nReviewed-by : B. Reader <b@example.org>',
      finds: [' '],
      fixed: 'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>',
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share the tables")\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: [],
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share\n the tables")\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['4f5cbd1a2b3c ("dates: share\n the tables")'],
      fixed:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share the tables")\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nChange-Id: I0123\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['Change-Id'],
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\nand they are shown now\nSigned-off-by: A. Author <a@example.org>',
      finds: ['and they are shown now'],
    },
    {
      message:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share\nthe tables")\nSigned-off-by: A. Author <a@example.org>',
      convention: 'kernel',
      finds: ['4f5cbd1a2b3c ("dates: share'],
      fixed:
        'dates: accept quarters\n\nThey are needed.\n\nFixes: 4f5cbd1a2b3c ("dates: share the tables")\nSigned-off-by: A. Author <a@example.org>',
    },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed by: B. Reader <b@example.org>\nSigned-off-by: A. Author <a@example.org>',
      finds: ['Reviewed by'],
      fixed:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\nSigned-off-by: A. Author <a@example.org>',
    },
    { message: 'Accept quarters\n\nFixes: #12', finds: [] },
    {
      message:
        'Accept quarters\n\nThey are needed.\n\nReviewed-by: B. Reader <b@example.org>\n[b: share the tables]\n# no cover letter\nSigned-off-by: A. Author <a@example.org>',
      source: 'log',
      finds: [],
    },
    { message: 'Accept quarters\n\nNote: the calendar needs them.', finds: [] },
  ],
  *run(draft) {
    for (const trailer of draft.message.trailers) yield* inTrailer(draft, trailer)
    yield* repeatedTrailers(draft)
    yield* strayLine(draft)
    yield* spacedKeys(draft)
    yield* trailersElsewhere(draft)
  },
}

/** What is wrong with the key or the value of one trailer. */
function* inTrailer({ message: { text }, convention }: Draft, trailer: Trailer): Iterable<Raised> {
  const { key, keySpan, value } = trailer
  const near = nearKey(key, [...trailerKeys, ...convention.trailers.known, ...convention.trailers.required])
  if (near) {
    yield {
      message:
        near.toLowerCase() === key.toLowerCase()
          ? `The trailer “${key}” is usually written “${near}”, which is what tools look for.`
          : `The trailer “${key}” is not known; “${near}” seems to be meant, and only that is found by tools.`,
      level: near.toLowerCase() === key.toLowerCase() ? 'could' : 'should',
      at: { in: 'message', ...keySpan },
      fix: replacing(text, keySpan, near, `Write “${near}”`, 'review'),
    }
    return
  }
  const colon = text.indexOf(':', keySpan.to)
  if (colon > keySpan.to) {
    yield {
      message: `A space stands before the colon of “${key}”; most tools want the colon right behind the key.`,
      level: 'could',
      at: { in: 'message', from: keySpan.to, to: colon },
      fix: replacing(text, { from: keySpan.to, to: colon }, '', 'Remove the space', 'safe'),
    }
  }
  if (convention.trailers.fixesDigits > 0 && /^change-id$/i.test(key)) {
    yield {
      message: `“${key}” is of use to your review server alone; ${convention.name} asks for it to be taken out.`,
      at: { in: 'message', ...keySpan },
    }
  } else if (key.toLowerCase() === 'fixes' && convention.trailers.fixesDigits > 0) {
    yield* inFixes(text, trailer, convention.trailers.fixesDigits)
  } else if (personKeys.has(key.toLowerCase()) && value === '') {
    yield {
      message: `“${key}:” names nobody. Give a name and an address, or leave the line out.`,
      at: { in: 'message', ...keySpan },
    }
  }
}

/** The known key that a misspelt one is meant to be; null for a key that is right or just another one. */
function nearKey(key: string, keys: readonly string[]): string | null {
  const lower = key.toLowerCase()
  const same = keys.find((k) => k.toLowerCase() === lower)
  if (same)
    return same === key || key === key.toLowerCase() || !key.includes('-') ? null : caseSlip(key, same)
  if (key.length < 8 || key.length > 40 || !key.includes('-')) return null
  const most = key.length >= 12 ? 2 : 1
  const parts = key.split('-').length
  return (
    keys.find(
      (k) =>
        k.length >= 7 && k.split('-').length === parts && editDistance(lower, k.toLowerCase(), most) <= most,
    ) ?? null
  )
}

/** `Signed-Off-By` and `Co-Authored-By` are spelt so by many tools: only odd mixtures are slips. */
function caseSlip(key: string, usual: string): string | null {
  const titled = usual.replace(/(?<=-)\p{Ll}/gu, (c) => c.toUpperCase())
  return key === titled || key === key.toUpperCase() ? null : usual
}
