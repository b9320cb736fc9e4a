import type { Check } from '../check.ts'
import { unknownAcronyms, unknownTools } from '../terms/unknown.ts'

/** More would read as a scolding; the author sees the rest once these are mended. */
const MOST = 2

const queues = (added: string): string =>
  `diff --git a/net/queue.c b/net/queue.c\n--- a/net/queue.c\n+++ b/net/queue.c\n@@ -4,3 +4,4 @@ int serve(struct queue *q)\n {\n+${added} \treturn pick(q);\n }\n`

export const termsExplained: Check = {
  id: 'terms-explained',
  section: 'stands-alone',
  question: 'Is every unusual term introduced where it is first used?',
  reason:
    'A reader who does not know a name cannot tell whether it matters; half a sentence at its first use is enough.',
  level: 'could',
  category: 'undefined-term',
  language: 'english',
  needs: 'message',
  silencedBy: [],
  examples: [
    {
      message: 'Cache the KQRM lease\n\nThe KQRM is asked on every request, and the KQRM answers slowly.',
      finds: ['KQRM'],
    },
    {
      message: 'Cache the lease\n\nThe key request manager (KQRM) is slow, so the KQRM lease is kept.',
      finds: [],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe smallest goes first, so that no frame waits for long.',
      diff: `diff --git a/net/order.c b/net/order.c\nnew file mode 100644\n--- /dev/null\n+++ b/net/order.c\n@@ -0,0 +1,1 @@\n+int vqlr(struct frame *frame);\n`,
      finds: ['VQLR'],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe smallest goes first, so that no frame waits for long.',
      diff: queues('\tint vqlr = frame->vqlr;\n'),
      finds: ['VQLR'],
    },
    {
      message:
        'Release 2.3.0\n\nWhat came in:\n\n- queue: Sort by VQLR quickly\n- queue: Count with VQLR instead',
      finds: [],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe smallest goes first, so that no frame waits for long.',
      diff: queues('\tint vqlr = frame->vqlr; /* variable queue length ratio (VQLR) */\n'),
      finds: [],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe smallest goes first, so that no frame waits for long.',
      diff: queues('\tint vqlr = frame->vqlr;\n').replace('pick(q)', 'pick(q->vqlr)'),
      finds: [],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe bit V_QLR says how long the queue of a frame may get.',
      finds: [],
    },
    {
      message: 'Update the scheduler\n\nThis brings in:\n\n4f2a9c1d0b7e Serve frames in order of VQLR',
      finds: [],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe smallest goes first, so that no frame waits for long.',
      diff: queues('\tint length = frame[F_VQLR];\n'),
      finds: [],
    },
    { message: 'Catch the NPE of an empty queue\n\nThe NPE ends the server.', finds: [] },
    {
      message: 'Serve frames in order of VQLR\n\nThe VQLR is how long a queue may get.',
      diff: queues('\tcount(q);\n').replaceAll('net/queue.c', 'variable-queue-length-ratio/queue.c'),
      finds: [],
    },
    {
      message: 'Serve frames in order of VQLR\n\nThe VQLR is how long a queue may get.',
      diff: queues('\tcount(q);\n').replaceAll('net/queue.c', 'variable-length/queue.c'),
      finds: ['VQLR'],
    },
    // Known false alarm: an abbreviation that all of a project know and that its convention does not list
    // (docs/peers.md).
  ],
  *run(draft) {
    const tools = unknownTools(draft).slice(0, MOST)
    for (const { term, from, to } of tools) {
      yield {
        message: `${term} is used here, and the message never says what it is. Half a sentence is enough: “${term}, the tool that ...”.`,
        at: { in: 'message', from, to },
        level: 'should',
      }
    }
    const acronyms = unknownAcronyms(draft)
      .toSorted((a, b) => Number(b.inSubject) - Number(a.inSubject) || b.uses - a.uses || a.from - b.from)
      .slice(0, MOST - tools.length)
    for (const { term, uses, inSubject, isNew, mayBeKnown, from, to } of acronyms) {
      const why = isNew
        ? 'comes into this code with this change and is spelled out nowhere'
        : `is never spelled out, and nothing in the message${draft.diff ? ' or the diff' : ''} tells what it is`
      yield {
        message: `${term} ${why}. Write it out once: “... (${term})”.`,
        at: { in: 'message', from, to },
        level: (inSubject || uses > 1) && !mayBeKnown ? 'should' : 'could',
      }
    }
  },
}
