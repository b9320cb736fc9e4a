import type { Check, Raised } from '../check.ts'
import { joinsTo } from '../cleanup/characters.ts'
import { isAscii } from '../text/ascii.ts'
import { replacing } from '../text/fix.ts'
import { matchesIn } from '../text/matches.ts'

export const oddCharacters: Check = {
  id: 'odd-characters',
  section: 'form',
  question: 'Is it free of characters that cannot be seen or pass for others?',
  reason:
    'Invisible characters and letters of another alphabet break searches, and direction marks can make a text read ' +
    'differently from what it says.',
  level: 'should',
  category: 'other',
  language: 'any',
  needs: 'message',
  silencedBy: [],
  examples: [
    { message: 'Accept\u200b quarters', finds: ['\u200b'], fixed: 'Accept quarters' },
    { message: 'Accept \u202equarters', finds: ['\u202e'] },
    { message: 'Accept q\u0430rters', finds: ['q\u0430rters'] },
    { message: 'Accept\u00a0quarters', finds: ['\u00a0'], fixed: 'Accept quarters' },
    { message: 'Accept \u0007 quarters', finds: ['\u0007'], fixed: 'Accept  quarters' },
    { message: 'Принять кварталы', finds: [] },
    { message: 'Use “quarters” — and α for the angle', finds: [] },
    { message: 'Add 👩\u200d💻 to the team page', finds: [] },
  ],
  *run({ message: { text, outside } }) {
    let raised = 0
    const skip = (at: number) => outside.some((o) => at >= o.from && at < o.to)
    for (const found of oddities(text)) {
      if (skip(found.at.from)) continue
      yield found
      if (++raised >= 10) return
    }
  },
}

/** Controls but for tab, line feed and carriage return; invisible and direction marks; no-break spaces. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202f\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g

function* oddities(text: string): Iterable<Raised> {
  for (const { 0: char, index } of matchesIn(invisible, text)) {
    if (char === '\ufeff' && index === 0) continue
    if ((char === '\u200d' || char === '\u200c') && joinsTo(text.slice(Math.max(0, index - 3), index)))
      continue
    const at = { from: index, to: index + 1 }
    const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const space = char === '\u00a0' || char === '\u202f'
    const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(char)
    yield {
      message: space
        ? `A no-break space (${code}) stands here, which searches do not find. Use an ordinary one.`
        : direction
          ? `An invisible direction mark (${code}) stands here; it can make the line read differently from what it says. Remove it if nothing here is written from right to left.`
          : `An invisible character (${code}) stands here. Remove it: no reader sees it, and searches stumble over it.`,
      level: space || char === '\u00ad' ? 'could' : 'should',
      at: { in: 'message', ...at },
      // Without its mark a line may read in another order: that is to be looked at.
      fix: replacing(
        text,
        at,
        space || /[\u000b\u000c\u0085]/.test(char) ? ' ' : '',
        space ? 'Use a plain space' : direction ? 'Remove the mark' : 'Remove the character',
        direction ? 'review' : 'safe',
      ),
    }
  }
  if (isAscii(text)) return
  // A word in which letters of two alphabets meet that look alike.
  for (const { 0: word, index } of text.matchAll(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,40}/gu,
  )) {
    if (!/\p{Script=Latin}/u.test(word)) continue
    const stranger = /[аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅαορντυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/u.exec(word)
    if (!stranger || /[^аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅαορντυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\p{Script=Latin}]/u.test(word))
      continue
    const alphabet = /\p{Script=Greek}/u.test(stranger[0]) ? 'Greek' : 'Cyrillic'
    if (alphabet === 'Greek' && word.length < 4) continue
    yield {
      message: `“${word}” has a ${alphabet} “${stranger[0]}” among Latin letters; a search for the word will not find it. Type it again.`,
      at: { in: 'message', from: index, to: index + word.length },
    }
  }
}
