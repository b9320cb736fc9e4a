import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import { betterments } from '../../prose/vague-words.ts'
import type { Title } from './title.ts'

/** "src/lexer.c, src/parser.c": files, and at most that they were updated. */
export function fileList(_draft: Draft, { text, at }: Title): Raised | null {
  if (!isFileList(text)) return null
  return {
    message: `${quoted(text)} lists files, which the diff shows anyway. Say what this commit changes in them.`,
    at,
  }
}

function isFileList(title: string): boolean {
  if (!title.includes('.')) return false
  const all = title.split(/[\s,;]/).filter((part) => part && !/^(?:and|&|\+)$/.test(part))
  // "Updated a.py and b.py" is a list too; "Remove a.py" says what becomes of the file.
  const verb = /^[\p{L}]{1,20}$/u.test(all[0] ?? '') ? all[0]!.toLowerCase() : ''
  const parts = betterments.has(verb) ? all.slice(1) : all
  return (
    parts.length > (verb && parts !== all ? 1 : 0) &&
    parts.every((part) => /^[\w@-][\w@./-]{0,200}\.[a-z][a-z0-9]{0,5}$/i.test(part) && !/^v?\d/.test(part))
  )
}
