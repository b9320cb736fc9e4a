import type { Draft, Raised } from '../../check.ts'
import { quoted } from '../../prose/quote.ts'
import type { Title } from './title.ts'

/** "Fix coding style in a.c": which of its many rules? */
const STYLE =
  /^(?:fix|clean ?up|correct|improve|address) (?:the |some |various )?cod(?:e|ing)[ -]style(?: (?:issues?|problems?|errors?|warnings?|violations?))?(?: (?:in|of|for) \S{1,80}\.\w{1,5})?$/i

/** "Fix coding style": of the many rules none is named. */
export function anyStyle(_draft: Draft, { text, at }: Title): Raised | null {
  if (!STYLE.test(text)) return null
  return {
    message: `${quoted(text)} does not say which of the many rules of style it is about: name it, as in “Align comments”.`,
    at,
    level: 'should',
  }
}
