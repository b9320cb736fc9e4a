import type { Convention } from '../conventions/convention.ts'
import type { Settings } from '../report.ts'
import { onceFor } from '../text/once-for.ts'

/** Whether a word in lower case is a term of the convention or of the user's own dictionary. */
export function knownTerm(convention: Convention, settings: Settings): (lower: string) => boolean {
  const terms = termsOf(convention)
  if (!settings.dictionary?.length) return (lower) => terms.has(lower)
  const own = lowerSet(settings.dictionary)
  return (lower) => terms.has(lower) || own.has(lower)
}

const lowerSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((w) => w.toLowerCase()))

const termsOf = onceFor(({ terms }: Convention) => lowerSet(terms))
