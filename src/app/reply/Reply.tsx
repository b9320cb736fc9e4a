import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import type { Judged } from '../workbench/state.ts'
import { quote } from './quote.ts'
import { QuoteBlock } from './QuoteBlock.tsx'
import { RemarkCard } from './RemarkCard.tsx'
import styles from './Reply.module.css'

/** The report as a maintainer's mail: the draft quoted, and under its words at most three remarks. */
export function Reply() {
  const judged = useWorkbenchState((s) => s.judged)
  if (!judged?.text.trim()) return <Invitation />
  return <Letter judged={judged} />
}

function Letter({ judged }: { readonly judged: Judged }) {
  const { reply } = judged.report
  return (
    <div className={styles.letter}>
      {reply.remarks.map((remark) => (
        <article key={remark.of} className={styles.remark}>
          <QuoteBlock remark={remark} quote={quote(judged.text, remark.under)} />
          <RemarkCard remark={remark} />
        </article>
      ))}
      <FormLine count={reply.safeFixes} />
      {reply.remarks.length === 0 && <NothingLeft />}
    </div>
  )
}

/** All the form in one line: what can be put right without a thought. */
function FormLine({ count }: { readonly count: number }) {
  const workbench = useWorkbench()
  if (!count) return null
  return (
    <p className={styles.form}>
      <span>
        {count} safe {count === 1 ? 'fix' : 'fixes'} of form
      </span>
      <button type="button" data-way-out onClick={() => workbench.applySafeFixes()}>
        Apply {count === 1 ? 'it' : 'all'}
      </button>
    </p>
  )
}

function NothingLeft() {
  const open = useWorkbenchState(
    (s) => s.judged?.report.checklist.filter((i) => i.state === 'open' || i.state === 'ask').length ?? 0,
  )
  const workbench = useWorkbench()
  return (
    <div className={styles.done}>
      <p>
        {open ? 'Nothing that a reader would stumble over.' : 'Nothing left to say.'} Copy the message below.
      </p>
      {open > 0 && (
        <button type="button" className="quiet" onClick={() => workbench.setFace('checklist')}>
          {open} smaller {open === 1 ? 'point' : 'points'} in the checklist
        </button>
      )}
    </div>
  )
}

function Invitation() {
  return (
    <div className={styles.invitation}>
      <h3>How it works</h3>
      <ol>
        <li>
          Paste your draft message on the left, and its diff below it. A whole <code>git show</code> will do
          for both.
        </li>
        <li>Read the reply here. Answer its questions, take its fixes, or say that it is obvious.</li>
        <li>Copy the cleaned message.</li>
      </ol>
      <p>It all happens in this browser: nothing you paste leaves it.</p>
    </div>
  )
}
