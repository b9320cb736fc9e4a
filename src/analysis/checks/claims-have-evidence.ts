import type { Check, Draft } from '../check.ts'
import { quoted } from '../prose/quote.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** Speed and size: claims that a reader can only believe with a number. */
const CLAIM =
  /\b(?:(?:much |far |a (?:bit|lot) |significantly |slightly |noticeably |considerably |a little )?(?:faster|quicker|speedier)|speed(?:s|ing)? up|speed-?ups?|(?:improv\w{0,5}|better|increas\w{0,4}|boost\w{0,3}|optimi[sz]\w{0,5}) (?:\w+ ){0,3}?(?:performance|throughput|latency|speed|memory usage|memory consumption)|performance (?:improvements?|gains?|boosts?|benefits?|wins?)|(?:reduc\w{0,4}|lower\w{0,3}|sav\w{0,3}|decreas\w{0,3}|cut\w{0,4}) (?:\w+ ){0,3}?(?:memory|latency|cpu usage|cpu time|footprint|overhead|binary size|bundle size|build times?|compile times?)|more efficient(?:ly)?|(?:much |significantly )?less memory)\b/i
/** What a change is for, said as a cost that goes or that is there: how large it is decides whether it is worth it. */
const COST =
  /\b(?:(?:reduc\w{0,4}|shorten\w{0,3}|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas\w{0,3}|sav(?:e|es|ed|ing)|minimi[sz]\w{0,3}) (?:\w+[- ]){0,4}?(?:\w{0,12}times?|latenc(?:y|ies)|contention|workload|cpu load|stalls?|overheads?|cpu cycles)|performance (?:impact|penalt(?:y|ies)|hits?|degradations?|bottlenecks?|problems?|issues?|overheads?|costs?|loss)|(?:suboptimal|poor|bad|degrad\w{1,4}|hurts?|hurting|harms?|worse) (?:\w+ ){0,3}?performance|performance (?:suffers|degrades)|(?:avoid\w{0,3}|lock|severe|heavy|high) (?:\w+ ){0,2}?contention)\b/i
/** Each claim has one of these. To make the pattern ready takes longer than most checks take for a message. */
const CLAIM_WORDS =
  'faster quicker speed performance throughput latenc memory cpu footprint overhead size time efficient contention workload stall'.split(
    ' ',
  )
const MEASURED =
  /\d\s?(?:%|percent|x\b|×|ms\b|us\b|µs\b|ns\b|secs?\b|s\b|seconds?|minutes?|min\b|hours?|[kmg]i?b\b|bytes?|mb\/s|gb\/s|iops|ops|req|cycles?|times\b|fold|fps|instructions|allocations|calls|lines|ops\/s)|\bo\([^)]{1,20}\)|\b(?:twice|half|double[sd]?|halve[sd]?|quadratic|linear|constant time|order of magnitude|orders of magnitude|benchmark\w{0,4}|measured|profil\w{1,5}|no measurable)\b/i

export const claimsHaveEvidence: Check = {
  id: 'claims-have-evidence',
  section: 'says-why',
  question: 'Is every claim about speed or size backed by a number?',
  reason:
    'Without a figure nobody can weigh a claim of speed or size, and such claims are the first that turn out not to hold.',
  level: 'should',
  category: 'missing-evidence',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Index the symbol table by hash\n\nThis makes look-ups much faster.',
      finds: ['much faster'],
    },
    {
      message:
        'Index the symbol table by hash\n\nLook-ups are faster: 40 ms instead of 900 ms on our largest project.',
      finds: [],
    },
    { message: 'Explain why the parser is not the faster one', finds: [] },
    {
      message: 'Give each worker a free list\n\nThis reduces contention on the lock of the shared one.',
      finds: ['reduces contention'],
    },
    {
      message: 'Write the shell part in C\n\nThis should also give a slight speedup.',
      finds: ['speedup'],
    },
    {
      message: 'Index the symbol table by hash\n\nIt is simpler. Does it give performance benefits as well?',
      finds: [],
    },
    {
      message: 'Index the symbol table by hash\n\nIdeally nobody asks twice, for faster look-ups.',
      finds: [],
    },
    {
      message: 'Index the symbol table by hash\n\nDoes it pay? It makes all look-ups of symbols much faster.',
      finds: ['much faster'],
    },
    { message: 'Warn where the poll interval costs time\n\nNobody saw it until now.', finds: [] },
  ],
  *run(draft) {
    const { sentences, message } = draft
    if (draft.judgement.selfEvident || draft.judgement.kind === 'documentation') return
    const claims = sentences.filter(mayClaim)
    const prefix = message.subject?.prefix
    const isPerf = prefix?.type === 'perf' && draft.convention.subject.prefix === 'type'
    if (claims.length === 0 && !isPerf) return
    const body = message.text.slice(message.subject?.to ?? 0)
    if (MEASURED.test(body.slice(0, 20000)) || sentences.some(isEvidence)) return
    if (message.body.some((b) => b.kind === 'table' || b.kind === 'code')) return
    for (const sentence of claims) {
      const text = sentence.text.slice(0, 1000)
      const claim = CLAIM.exec(text)
      const match = claim ?? (sentence.roles.includes('why') ? COST.exec(text) : null)
      if (!match || isNegated(sentence, match.index) || isAsked(text, match.index)) continue
      const from = sentence.from + match.index
      yield {
        message: claim
          ? `${quoted(match[0])} is a claim that readers cannot check: add what you measured, with the figure before and after.`
          : `${quoted(match[0])} counts as a reason only if the difference is large, and no figure says how large it is: add what you measured, before and after.`,
        at: { in: 'message', from, to: from + match[0].length },
        level: isMainPoint(draft, sentence) ? 'should' : 'could',
      }
      return
    }
    if (isPerf)
      yield {
        message: `${quoted(message.text.slice(prefix.from, prefix.to))} announces a gain in speed, and the message gives no figure: add what you measured, before and after.`,
        at: { in: 'message', from: prefix.from, to: prefix.to },
      }
  },
}

/** A sentence with a figure or a word of measuring; one that only says that something was seen proves no gain. */
function isEvidence({ roles, text }: Sentence): boolean {
  return roles.includes('evidence') && /(?<![\w.])\d|\b(?:bench|measur|profil|test)/i.test(text)
}

function mayClaim({ text }: Sentence): boolean {
  const lower = text.slice(0, 1000).toLowerCase()
  return CLAIM_WORDS.some((word) => lower.includes(word))
}

/** What stands before a claim that the author does not make. */
const NEGATED =
  /\b(?:not|n't|no|without|hardly|than|if|should|could|whether|why|how|warn\w{0,3}|document\w{0,3}|explain\w{0,3}|mention\w{0,3}|describ\w{1,3}|claim\w{0,3})\b[^.]{0,30}$/i
/** A hope is a claim: "this should be faster". */
const HOPE = /^(?:this|it|that|which)(?: \w+)? should (?:also |\w+ly )?(?:\w+ )?$/i

function isNegated({ text }: Sentence, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return (
    NEGATED.test(before) &&
    !(before.length === at && HOPE.test(before.replace(/\b(?:a|an|some) (?:\w+ )?$/i, '')))
  )
}

/** "Are there performance benefits?", "Ideally it would be faster": a question or a wish claims nothing. */
const isAsked = (text: string, at: number): boolean =>
  /^[^.!?]*\?/.test(text.slice(at)) ||
  /\b(?:ideally|would be (?:nice|good|great|better)|i wish|some ?day|in (?:the )?future)\b[^.!?]*$/i.test(
    text.slice(0, at),
  )

/** Words of a message that is about speed or size. */
const SPEED =
  /\b(?:performance|faster|slow(?:er|s|down)?|speed\w{0,4}|latency|throughput|optimi[sz]\w{1,6}|efficien\w{1,4}|overhead|bandwidth|contention|scalab\w{1,5}|iops)\b/gi

/** So many sentences of reason rest on each of them. */
const FEW_REASONS = 2

/** Whether the commit stands or falls with the claim. */
function isMainPoint({ judgement, message, sentences }: Draft, sentence: Sentence): boolean {
  if (judgement.kind === 'optimisation' || sentence.kind === 'subject') return true
  const reasons = sentences.filter((s) => s.kind !== 'subject' && s.roles.includes('why'))
  if (sentence.kind !== 'item' && reasons.length <= FEW_REASONS && reasons.includes(sentence)) return true
  return (message.text.slice(0, 10_000).match(SPEED)?.length ?? 0) > 1
}
