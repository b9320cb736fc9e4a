import type { Check, Draft } from '../check.ts'
import { quoted } from '../prose/quote.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** Speed and size: claims that a reader can only believe with a number. */
const CLAIM =
  /\b(?:(?:much |far |a (?:bit|lot) |significantly |slightly |noticeably |considerably |a little )?(?:faster|quicker|speedier)|speed(?:s|ing)? up|speed-?ups?|(?:improv\w{0,5}|better|increas\w{0,4}|boost\w{0,3}|optimi[sz]\w{0,5}) (?:\w+ ){0,3}?(?:performance|throughput|latency|speed|memory usage|memory consumption)|performance (?:improvements?|gains?|boosts?|benefits?|wins?)|(?:reduc\w{0,4}|lower\w{0,3}|sav\w{0,3}|decreas\w{0,3}|cut\w{0,4}) (?:\w+ ){0,3}?(?:memory|latency|cpu usage|cpu time|footprint|overhead|binary size|bundle size|build times?|compile times?)|more efficient(?:ly)?|(?:much |significantly )?less memory)\b/i
/** Each claim has one of these. To make the pattern ready takes longer than most checks take for a message. */
const CLAIM_WORDS =
  'faster quicker speed performance throughput latency memory cpu footprint overhead size time efficient'.split(
    ' ',
  )
const MEASURED =
  /\d\s?(?:%|percent|x\b|×|ms\b|us\b|µs\b|ns\b|secs?\b|s\b|seconds?|minutes?|min\b|hours?|[kmg]i?b\b|bytes?|mb\/s|gb\/s|iops|ops|req|cycles?|times\b|fold|fps|instructions|allocations|calls|lines|ops\/s)|\bo\([^)]{1,20}\)|\b(?:twice|half|double[sd]?|halve[sd]?|quadratic|linear|constant time|order of magnitude|orders of magnitude|benchmark\w{0,4}|measured|profil\w{1,5}|no measurable)\b/i

export const claimsHaveEvidence: Check = {
  id: 'claims-have-evidence',
  section: 'says-why',
  question: 'Is every claim about speed or size backed by a number?',
  reason:
    'Faster and smaller are the reasons that reviewers can weigh least without a figure, and the first that turn out not to hold.',
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
  ],
  *run(draft) {
    const { sentences, message } = draft
    if (draft.judgement.selfEvident || draft.judgement.kind === 'documentation') return
    const claims = sentences.filter(mayClaim)
    const prefix = message.subject?.prefix
    const isPerf = prefix?.type === 'perf' && draft.convention.subject.prefix === 'type'
    if (claims.length === 0 && !isPerf) return
    const body = message.text.slice(message.subject?.to ?? 0)
    if (MEASURED.test(body.slice(0, 20000)) || sentences.some((s) => s.roles.includes('evidence'))) return
    if (message.body.some((b) => b.kind === 'table' || b.kind === 'code')) return
    for (const sentence of claims) {
      const match = CLAIM.exec(sentence.text.slice(0, 1000))
      if (!match || isNegated(sentence, match.index)) continue
      const from = sentence.from + match.index
      yield {
        message: `${quoted(match[0])} is a claim that readers cannot check: add what you measured, with the figure before and after.`,
        at: { in: 'message', from, to: from + match[0].length },
        level: isMainPoint(draft, sentence) ? 'should' : 'could',
      }
      return
    }
    if (isPerf)
      yield {
        message: `${quoted(message.text.slice(prefix.from, prefix.to))} announces a gain in speed and the message gives no figure: add what you measured, before and after.`,
        at: { in: 'message', from: prefix.from, to: prefix.to },
      }
  },
}

function mayClaim({ text }: Sentence): boolean {
  const lower = text.slice(0, 1000).toLowerCase()
  return CLAIM_WORDS.some((word) => lower.includes(word))
}

function isNegated({ text }: Sentence, at: number): boolean {
  return /\b(?:not|n't|no|without|hardly|than|if|should|could|whether|why|how)\b[^.]{0,30}$/i.test(
    text.slice(Math.max(0, at - 40), at),
  )
}

/** Words of a message that is about speed or size. */
const SPEED =
  /\b(?:performance|faster|slow(?:er|s|down)?|speed\w{0,4}|latency|throughput|optimi[sz]\w{1,6}|efficien\w{1,4}|overhead|bandwidth|contention|scalab\w{1,5}|iops)\b/gi

/** Whether the commit stands or falls with the claim. */
function isMainPoint({ judgement, message }: Draft, sentence: Sentence): boolean {
  if (judgement.kind === 'optimisation' || sentence.kind === 'subject') return true
  return (message.text.slice(0, 10_000).match(SPEED)?.length ?? 0) > 1
}
