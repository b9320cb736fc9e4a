import { wordsOf } from '../prose/words.ts'

/** Nouns that say what sort of thing a name is: "the foo tool", "helper foo". */
const SORT =
  /^(?:tools?|scripts?|program|utility|helper|generator|compiler|driver|drivers|library|framework|daemon|command|subcommand|service|server|client|module|package|plugin|extension|tests?|suite|job|jobs|function|macro|struct|structure|type|class|method|variable|field|flag|option|register|registers|bit|bits|instruction|instructions|protocol|format|file|header|interface|api|subsystem|layer|table|chip|controller|device|board|platform|machine|cpu|cores?|mode|state|feature|algorithm|cipher|hash|scheme|standard|specification|spec|extension|repository|project|branch|release|version|config|kconfig|symbol|constant|error|code|event|packet|frame|message|section|segment|ioctl|syscall|attribute|property|node|binding|bindings|compatible|enum|value|hook|policy|rule|rules|check|warning|lint|pass|phase|step|stage|call|calls|operation|queue|buffer|pool|lock|counter|clock|pin|pins|port|ports|bus|domain|group|family|series|model|product|vendor|company|team|list)$/i

/**
 * Whether the text says what `name` is: the long form beside it in parentheses, initials spelled out, an apposition
 * ("foo, a tool that"), a definition ("foo is a") or a noun of sort at its side ("the foo tool").
 */
export function isIntroduced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 120), at)
    const after = text.slice(at + name.length, at + name.length + 120)
    if (/\(\s?["'“]?$/.test(before.slice(-4)) && /^["'”]?\s?[),;]/.test(after)) return true
    if (/^["'”]?\s?\((?!s\))[^)]{8,}/.test(after) && wordsOf(after.slice(0, 100)).length >= 2) return true
    if (/^,?\s(?:an?|the|which|our|its|that is|i\.e\.)\s/.test(after.replace(/\n/g, ' ')) && /^,/.test(after))
      return true
    if (/^\s(?:is|are|was)\s(?:an?|the|our|used|meant|where|what)\b/.test(after.replace(/\n/g, ' ')))
      return true
    if (/^\s?(?:stands for|means|refers to|:\s|=\s|--?\s)/.test(after)) return true
    if (
      /\b(?:called|named|known as|i\.e\.|a\.k\.a\.|aka|so-called)\s["'“`]?$/.test(
        before.slice(-20).replace(/\n/g, ' '),
      )
    )
      return true
    const [next, second] = wordsOf(after.slice(0, 40))
    if (next && SORT.test(next.text)) return true
    // "the KQRM USB device"
    if (next && second && /^[A-Z\d]{2,6}$/.test(next.text) && SORT.test(second.text)) return true
    const previous = wordsOf(before.slice(-30)).at(-1)
    if (previous && SORT.test(previous.text)) return true
  }
  return isSpelledOut(text, name)
}

/** Whether some run of words in the text has the letters of the abbreviation as its initials. */
function isSpelledOut(text: string, name: string): boolean {
  const letters = name.replace(/s$/, '').toLowerCase()
  if (!/^[a-z]{2,8}$/.test(letters)) return false
  const initials = wordsOf(text.slice(0, 20000))
    .filter((w) => w.text !== name)
    // "NullPointerException" is three words.
    .flatMap((w) => w.text.split(/[-_]|(?<=[a-z])(?=[A-Z])/))
    .map((w) => w.charAt(0).toLowerCase())
    .join('')
  return initials.includes(letters) && letters.length >= 3
}
