import { matchesIn } from '../text/matches.ts'
import { inCaseOf, verbForm } from './verb-form.ts'

/** A slip: where in the text, what is wrong, and what to write instead where that is certain. */
export interface Slip {
  readonly at: number
  readonly to: number
  readonly says: string
  readonly insert: string | null
  /** False where many would let it pass. */
  readonly sure: boolean
}

interface Rule {
  /** Every match has one of these in small letters: most texts need no closer look. */
  readonly near: readonly string[]
  /**
   * With the flag `g`; the group `slip`, at the end of the match, is what is marked. Made when such a word stands in a
   * text, as classes of letters take long to read.
   */
  readonly form: () => RegExp
  readonly judge: (match: RegExpMatchArray, slip: string) => Pick<Slip, 'says' | 'insert' | 'sure'> | null
}

const replaced = (slip: string, right: string, why: string) => ({
  says: `“${slip}” should be “${right}”${why}.`,
  insert: right,
  sure: true,
})

const comparatives =
  'better|bigger|broader|cheaper|cleaner|clearer|closer|easier|earlier|faster|greater|harder|higher|larger|longer|lower|neater|newer|nicer|older|quicker|safer|shorter|simpler|slower|smaller|smarter|stricter|stronger|tighter|worse'

const rules: readonly Rule[] = [
  {
    near: [' of '],
    form: () =>
      /(?<![\p{L}'])(?<slip>(could|should|would|must|might) of)(?= (?!course\b|necessity\b|late\b|all\b)\p{L})/giu,
    judge: (m, slip) => replaced(slip, `${m[2]} have`, ''),
  },
  {
    near: ['more '],
    form: () =>
      new RegExp(
        `(?<![\\p{L}-]|\\b(?:no|any|and|or|with|for|few|many|even|some|two|one) )(?<slip>more (${comparatives}))(?= (?:to|than|for|and|way|if|when|with|by)\\b|[.,;]|$)`,
        'giu',
      ),
    judge: (m, slip) => replaced(slip, inCaseOf(slip, m[2]!), ''),
  },
  {
    near: [' send'],
    form: () =>
      /(?<![\p{L}-])(?<slip>(is|are|was|were|been|being|gets) send)(?= (?:to|from|by|over|via|with|when|in|as|out|back|on|after|before)\b|[.,;]|$)/giu,
    judge: (m, slip) => replaced(slip, `${m[2]} sent`, ''),
  },
  {
    near: ['there is '],
    form: () =>
      /(?<![\p{L}-])(?<slip>there is (two|three|four|several|many|multiple|various))(?= \p{Ll}+s\b)/giu,
    judge: (m, slip) => replaced(slip, `${slip.slice(0, 5)} are ${m[2]}`, ''),
  },
  {
    near: [' not ', 'n’t ', "n't "],
    form: () => /(?<![\p{L}-])(?:did|does|do)(?:n['’]t| not) (?<slip>\p{Ll}{4,20})(?![\p{L}'’-])/giu,
    judge: (_, slip) => {
      const form = verbForm(slip)
      return form?.form === 'past' ? replaced(slip, form.base, ' after “did” or “does”') : null
    },
  },
  {
    near: ['to '],
    form: () =>
      /(?<![\p{L}-])to (?<slip>adds|allows|avoids|converts|ensures|improves|introduces|makes|prevents|provides|reduces|removes|replaces)(?= \p{L})/gu,
    judge: (_, slip) => replaced(slip, verbForm(slip)!.base, ' after “to”'),
  },
  {
    near: [' be '],
    form: () =>
      /(?<![\p{L}-])(?:can|could|should|must|will|would|may|might) (?:not |now |also )?be (?<slip>use|remove|call|add|replace|pass|allocate|initialize|disable|enable|handle|send|move)(?= (?:to|by|in|for|from|with|when|on|at)\b|[.,]|$)/gu,
    judge: (_, slip) => replaced(slip, participle(slip), ' after “be”'),
  },
  {
    near: ["it's ", 'it’s '],
    form: () =>
      /(?<![\p{L}])(?<slip>it['’]s)(?= (?:own|contents|callers?|parents?|children|neighbou?rs?|siblings?)(?![\p{L}-]))/giu,
    judge: (_, slip) => replaced(slip, inCaseOf(slip[0]! + 'ts', 'its'), ' here: it belongs to it'),
  },
  {
    near: ['its '],
    form: () =>
      /(?<![\p{L}-])(?<slip>its)(?= (?:a|an|the|not|been|possible to|because|impossible|also)(?![\p{L}-]))/giu,
    judge: (_, slip) => replaced(slip, inCaseOf(slip, "it's"), ': “it is”'),
  },
  {
    near: [' loose '],
    form: () =>
      /(?<![\p{L}-])(?:to|will|would|could|can|may|might|not|we|they) (?<slip>loose)(?= (?:the|a|an|any|some|all|its?|their|our|data|track|information|bits?|precision|events?|packets?)(?![\p{L}-]))/gu,
    judge: (_, slip) => replaced(slip, 'lose', ''),
  },
  {
    near: [' then '],
    form: () =>
      new RegExp(
        `(?<![\\p{L}-])(?:more|less|rather|other|${comparatives}) (?<slip>then)(?= (?:the|a|an|one|two|it|its|that|this|those|what|before|expected|needed|necessary|usual|any|in|just|using|having|with)(?![\\p{L}-]))`,
        'gu',
      ),
    judge: (_, slip) => replaced(slip, 'than', ' in a comparison'),
  },
  {
    near: ['this '],
    form: () =>
      /^(?<slip>This (fix|add|remove|cause|make|break|allow|introduce|prevent|avoid|improve|replace|ensure))(?= (?:the|a|an|that|it)(?![\p{L}-]))/gu,
    judge: (m, slip) => replaced(slip, `This ${m[2]}${/(?:x|ss|sh|ch)$/.test(m[2]!) ? 'es' : 's'}`, ''),
  },
  {
    near: ['allow'],
    form: () =>
      /(?<![\p{L}-]|\b(?:is|are|was|were|be|been|being|not|get|gets|got) )(?<slip>allow(?:s|ing)? to (\p{Ll}{2,20}))(?![\p{L}-])/giu,
    judge: (m, slip) =>
      verbForm(m[2]!)?.form === 'base'
        ? {
            says: `“${slip}” does not say who is allowed: “allow callers to ${m[2]}”, or “allow ${gerund(m[2]!)}”.`,
            insert: null,
            sure: false,
          }
        : null,
  },
  {
    near: ['a ', 'an '],
    form: () =>
      /(?<![\p{L}\p{N}'’.-])(?<slip>an?)(?= (\p{Ll}{4,24}|new|few|bug|key|map|set|old|add|end)(?![\p{L}\p{N}(_]))/giu,
    judge: (m, slip) => article(slip, m[2]!),
  },
]

/** The forms of the rules, as far as they were asked for. */
const forms: RegExp[] = []

function hasOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** The slips in a text whose code is hidden, in order of place; a rule of a few sure forms each. */
export function grammarSlips(text: string): Slip[] {
  const slips: Slip[] = []
  const lower = text.toLowerCase()
  for (let i = 0; i < rules.length; i++) {
    const { near, form, judge } = rules[i]!
    if (!hasOne(lower, near)) continue
    for (const match of matchesIn((forms[i] ??= form()), text)) {
      const slip = match.groups!['slip']!
      const to = match.index + match[0].length
      const judged = judge(match, slip)
      if (judged) slips.push({ at: to - slip.length, to, ...judged })
    }
  }
  return slips.sort((a, b) => a.at - b.at)
}

/** Words in u that begin with the sound of "you", and in o with that of "won". */
const likeYou = /^(?:uni(?!n|mp|d|r)|us(?:e|a|ual|u)|uti|ubi|uto|ura|uro|eu|ewe|one|once)/
const likeVowel = /^(?:[aeio]|un(?!i)|un(?:in|im|id|ir)|up|ul|um|ug)/
const silentH = /^(?:hour|honest|honou?r|heir|herb)/
/** How English syllables may begin; `mtime`, `xattr` and `nfsd` are spelt aloud. */
const onset =
  /^(?:[bcdfgjklmnprstvwyz]|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kn|ph|pl|pr|qu|sc|sch|scr|sh|shr|sk|sl|sm|sn|sp|spl|spr|squ|st|str|sw|th|thr|tr|tw|wh|wr)[aeiouy]/
const spelledAloud =
  /^(?:fopen|fset|strace|lib|rebase|ls|nul|mem|sudo|sys|file?s?ys|rss|herb|sid|nic|sig|fio|lua|sev|mac|nat|ram|rom|tcp)/

function article(slip: string, word: string): Pick<Slip, 'says' | 'insert' | 'sure'> | null {
  const lower = word.toLowerCase()
  const takesAn = likeVowel.test(lower) && !likeYou.test(lower)
  const takesA =
    likeYou.test(lower) || (onset.test(lower) && !silentH.test(lower) && !spelledAloud.test(lower))
  if (slip.length === 2 && takesA && !takesAn)
    return { ...replaced(slip, slip[0]!, ''), says: `“${slip} ${word}” should be “${slip[0]} ${word}”.` }
  if (slip.length === 1 && takesAn && slip === slip.toLowerCase())
    return { ...replaced(slip, `${slip}n`, ''), says: `“${slip} ${word}” should be “${slip}n ${word}”.` }
  return null
}

function participle(verb: string): string {
  if (verb === 'send') return 'sent'
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}

function gerund(verb: string): string {
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(verb) && verb.length <= 4) return `${verb}${verb.at(-1)}ing`
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}
