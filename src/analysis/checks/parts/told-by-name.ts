import type { DraftWithDiff } from '../../check.ts'
import { indexDiff, type FileIndex } from '../../evidence/diff-index.ts'
import { indexMessage } from '../../evidence/message-index.ts'
import { evidenceModel } from '../../evidence/model.ts'
import { stemOf } from '../../facts/parts.ts'
import type { Part } from '../../report.ts'
import type { Span } from '../../text/span.ts'

/** Where programs keep what they show in several languages. */
const TRANSLATIONS =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|translations?)\/|\.(?:pot?|resx|xlf)$|[Ss]trings(?:_\w{2,10})?\.\w+$|_[a-z]{2}\.properties$/
/** How rare the words of the message in a file's name are together. */
const RARE = 3.7

/** Whether names tell of a part: those of its files, or one that the message writes as code. */
export function isToldByName(draft: DraftWithDiff, { paths }: Part): boolean {
  const { text } = draft.message
  const files = indexDiff(draft.diff).files.filter((f) => paths.includes(f.file.path))
  return (
    files.some((file) => isNamedByWords(draft, file)) ||
    (/\b(?:translat|locali[sz]|locales?\b|internationali[sz]|i18n|l10n)/i.test(text) &&
      paths.every((path) => TRANSLATIONS.test(path))) ||
    (/(?:docs?|document(?:s|ed|ation)?|comments?)\b/i.test(text) &&
      draft.facts.files.every((f) => f.commentsOnly || !paths.includes(f.file.path))) ||
    draft.evidence.mentions.some(({ name, kind }) => kind !== 'path' && isAllOver(draft, files, name))
  )
}

/** "Expand the status page" tells of StatusTransformer.java, where not all paths have the word. */
function isNamedByWords({ message, sentences, diff }: DraftWithDiff, { file, words }: FileIndex): boolean {
  const { pathFiles } = indexDiff(diff)
  const table = evidenceModel().words
  const name = stemOf(file.path).toLowerCase()
  let rarity = 0
  for (const stem of indexMessage(message, sentences).words.keys())
    if (words.get(stem)?.path === 2 && name.includes(stem) && (pathFiles.get(stem) ?? 0) < diff.files.length)
      rarity += table.idf(stem)
  return rarity > RARE
}

/** A name in most added lines, or removed ones, or that of the class in which most hunks stand. */
function isAllOver({ diff }: DraftWithDiff, files: readonly FileIndex[], name: string): boolean {
  const isIn = (places: readonly Span[]): boolean =>
    2 * places.filter(({ from, to }) => diff.text.slice(from, to).includes(name)).length > places.length
  const lines = files.flatMap((f) => f.lines)
  return (
    isIn(lines.filter((l) => l.sign === '+')) ||
    isIn(lines.filter((l) => l.sign === '-')) ||
    isIn(files.flatMap((f) => f.file.hunks.map((h) => h.section)))
  )
}
