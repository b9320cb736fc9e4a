import type { MessageDocument } from '../message/document.ts'
import { isAscii } from '../text/ascii.ts'
import { hashOf } from '../text/hash.ts'
import type { Unit } from '../sentences/sentence.ts'
import { tokenise } from '../sentences/tokens.ts'

/** The commonest short words of languages in which commit messages are written in Latin script. */
const COMMON = {
  english:
    'the of and to in is for that with this it on be are as not from by we if when was has have can which or so an at but now will into no use add fix remove make',
  german:
    'der die das und ist nicht ein eine einen wird werden für mit auf den dem des von zu im wenn aber auch sind wurde noch nur bei sich hinzugefügt entfernt oder jetzt',
  french:
    'le la les des et est une un pour dans sur avec pas qui que du au aux ce cette sont par plus mais ajout correction lors ou il elle était',
  spanish:
    'el la los las y es una un para en con no que del al por se lo como más pero cuando este esta son añade corrige ahora o su',
  portuguese:
    'o a os as e é uma um para em com não que do da dos das no na ao por se como mais mas quando este esta são adiciona corrige agora ou',
  italian:
    'il lo la i gli le e è una un per in con non che del della dei al da si come più ma quando questo questa sono aggiunge ora o di',
  dutch:
    'de het een en is niet van voor met op dat die te in zijn wordt worden maar ook als naar bij nog dit deze toegevoegd of er',
  polish: 'i w nie na się z do jest to że dla jak przez po oraz ale gdy ten ta są dodano poprawka lub przy',
  turkish: 'bir ve bu için ile de da olarak değil eklendi düzeltildi çok gibi ama olan daha veya kadar sonra',
  indonesian:
    'yang dan di untuk dengan tidak ini dari pada ke dalam adalah akan itu juga menambahkan perbaiki atau',
} as const

const languages = Object.values(COMMON)

/** For each word's hash the languages in which it is common: the bit of each one's place in the table. */
const languagesOf = new Map<number, number>()
languages.forEach((words, i) => {
  for (const word of words.split(' ')) {
    const hash = hashOf(word)
    languagesOf.set(hash, (languagesOf.get(hash) ?? 0) | (1 << i))
  }
})

/** How much prose is read, in code units; the sentence at the end is read to its own. */
const REACH = 4000
/** Fewer words than this tell nothing. */
const ENOUGH = 8

/**
 * Whether the message can be judged as English: false only where its letters are mostly of another script, or where
 * another language's common words clearly outnumber the English ones. True when unsure or too short to tell.
 */
export function isEnglish({ subject, text }: MessageDocument, units: readonly Unit[]): boolean {
  const prose: string[] = []
  let length = 0
  for (const unit of units) {
    if (length >= REACH) break
    // The very texts that roles are read from: their words are known already.
    const isTitle = unit.kind === 'subject' && subject !== null
    const words = isTitle ? text.slice(subject.title.from, subject.title.to) : unit.text
    prose.push(words)
    length += words.length
  }
  if (mostlyForeignScript(prose.join(' '))) return false
  let words = 0
  const hits = languages.map(() => 0)
  for (const sentence of prose) {
    for (const { id, length } of tokenise(sentence)) {
      if (length === 0) continue
      words++
      const found = languagesOf.get(id) ?? 0
      for (let i = 0; found >> i > 0; i++) hits[i]! += (found >> i) & 1
    }
  }
  if (words < ENOUGH) return true
  const [english = 0, ...others] = hits
  const other = Math.max(...others)
  return other < 4 || other < 2 * english + 2
}

/** Whether more letters are of a script that English is not written in than of Latin script, and at least four. */
function mostlyForeignScript(prose: string): boolean {
  if (isAscii(prose)) return false
  let latin = 0
  let foreign = 0
  for (let i = 0; i < prose.length; i++) {
    const code = prose.codePointAt(i)!
    if (code > 0xffff) i++
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)) latin++
    else if (code >= 0x370 && !(code >= 0x2000 && code < 0x2e80) && /\p{L}/u.test(String.fromCodePoint(code)))
      foreign += code >= 0x2e80 ? 3 : 1
  }
  return foreign >= 4 && foreign > latin
}
