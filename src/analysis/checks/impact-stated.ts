import type { Check, Draft, Raised } from '../check.ts'
import { bodyOf } from '../prose/opening.ts'
import { quoted } from '../prose/quote.ts'

/** Words, in small letters, by which readers recognise what somebody saw or lost. */
const EFFECT =
  /\b(?:crash\w{0,3}|panic\w{0,4}|oops\w{0,3}|hang\w{0,3}|hung|freez\w{1,4}|leak\w{0,3}|fail\w{0,4}|errors?|wrong\w{0,2}|incorrect\w{0,2}|los[et]\w{0,3}|corrupt\w{0,4}|deadlock\w{0,3}|warn\w{0,4}|rac(?:e[sd]?|y)|overflow\w{0,3}|underflow\w{0,3}|users?|cannot|can't|unable|doesn't|does not|didn't|did not|don't|do not|won't|isn't|is not|aren't|never|broken|break\w{0,3}|broke|slow\w{0,3}|null|invalid\w{0,3}|missing|miss(?:ed|es)?|unexpected\w{0,2}|unnecessar\w{1,3}|bogus|garbage|stuck|stale|flaky|flak\w{1,4}|regress\w{0,5}|exploit\w{0,5}|secur\w{1,4}|vulnerab\w{1,6}|use-after-free|uaf|segfault\w{0,3}|abort\w{0,3}|assert\w{0,5}|timeout\w{0,2}|time out|exception\w{0,2}|ignored?|skipp?\w{0,3}|bug|problem\w{0,6}|issue|trigger\w{0,3}|confus\w{1,5}|mislead\w{0,4}|instead of|causes?|caused|causing|leads?|leading|results? in|undefined|uninitiali[sz]ed|out of bounds|duplicate\w{0,1}|unused|undetected|unreachable|dead)\b/

export const impactStated: Check = {
  id: 'impact-stated',
  section: 'says-why',
  question: 'Does a fix say who sees the fault, when, and how bad it is?',
  reason:
    'What the fault does decides whether its fix goes into an old release, and tells whoever has a bug whether this is the fix for it.',
  level: 'should',
  category: 'missing-impact',
  language: 'english',
  needs: 'message',
  silencedBy: ['why-present', 'link-does-not-replace-reason', 'subject-says-what'],
  examples: [
    {
      message:
        'Fix the type of the counter\n\nThe counter is a byte, while the length of a frame has two. Use a word.',
      finds: ['Fix the type of the counter'],
    },
    {
      message:
        'Fix the type of the counter\n\nThe counter is a byte, so frames above 255 bytes were cut off and their senders disconnected with an error.',
      finds: [],
    },
    {
      message:
        'Fix the type of the counter\n\nThe counter is a byte, which leads to unexpected results when a frame is longer than that.',
      finds: [],
    },
    { message: 'Fix a typo in the type of the counter\n\nThe counter was a bite.', finds: [] },
  ],
  *run(draft) {
    const vague = vagueTrouble(draft)
    if (vague) yield vague
    const { judgement, message } = draft
    if (vague || judgement.kind !== 'fix' || judgement.selfEvident || !message.subject) return
    const body = bodyOf(draft)
    if (body.length === 0 || judgement.why.slots.problem.at === null) return
    if (
      EFFECT.test(
        message.text.slice(message.subject.title.from, message.subject.title.from + 20000).toLowerCase(),
      )
    )
      return
    const { title } = message.subject
    yield {
      message: `${quoted(message.text.slice(title.from, title.to), 50)} is described as a fix, and the message does not say what the fault did. Say who meets it, when, and what happens then: by that others see whether they need it.`,
      at: { in: 'message', from: title.from, to: title.to },
      level: 'could',
    }
  },
}

/** Trouble that is announced and not told. */
const VAGUE_TROUBLE =
  /\b(?:potential|possible|certain|various|some|several|subtle|unexpected|undesired|unwanted|other|many) (?:issues?|problems?|impacts?|side[- ]effects?|results?|behaviou?rs?|consequences?|troubles?|bugs?|failures?|errors?)\b/i
/** Each such trouble has one of these. To make the pattern ready takes longer than most checks take for a message. */
const TROUBLES = 'issue problem impact effect result behavio consequence trouble bug failure error'.split(' ')
/** Words behind it that go on to tell. */
const TELLS =
  /^\s?(?:[:(]|-|–|—|,? (?:e\.g|i\.e|such as|like|including|because|since|where|when|whenever|if|as|for example|for instance|caused|which|that|in which|due to|with|in|on|from|of)\b)/i

/** A trouble that only gets a name such as "potential issues", where nothing else in the message tells one. */
function vagueTrouble({ sentences, judgement }: Draft): Raised | null {
  if (judgement.selfEvident) return null
  const whys = sentences.filter((s) => s.kind !== 'subject' && s.roles.includes('why'))
  for (const sentence of whys.length === 1 ? whys : []) {
    const text = sentence.text.slice(0, 1000)
    const lower = text.toLowerCase()
    const match = TROUBLES.some((word) => lower.includes(word)) ? VAGUE_TROUBLE.exec(text) : null
    if (
      !match ||
      TELLS.test(sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 20))
    )
      continue
    const from = sentence.from + match.index
    return {
      message: `${quoted(match[0])} leaves open what goes wrong, and this is the reason for the change: say what happens, and when.`,
      at: { in: 'message', from, to: from + match[0].length },
    }
  }
  return null
}
