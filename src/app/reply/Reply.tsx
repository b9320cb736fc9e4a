import type { ReactNode } from 'react'
import type { Report } from '../../analysis/index.ts'
import { countedNotes, openPoints } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState, type Judged } from '../workbench/index.ts'
import { quote } from './quote.ts'
import { QuoteBlock } from './QuoteBlock.tsx'
import { RemarkCard } from './RemarkCard.tsx'
import styles from './Reply.module.css'

/**
 * The report as a maintainer's mail: the draft quoted, and under its words at most three remarks; where none is left,
 * `takeButton`.
 */
export function Reply({ takeButton }: { readonly takeButton: ReactNode }) {
  const judged = useWorkbenchState((s) => s.judged)
  if (!judged?.text.trim()) return <Invitation />
  return <Letter judged={judged} takeButton={takeButton} />
}

function Letter({ judged, takeButton }: { readonly judged: Judged; readonly takeButton: ReactNode }) {
  const { reply } = judged.report
  return (
    <div className={styles.letter}>
      <Unseen report={judged.report} />
      <Unread judged={judged} />
      {reply.remarks.map((remark) => (
        <article key={remark.of} className={styles.remark}>
          <QuoteBlock remark={remark} quote={quote(judged.text, remark.under)} />
          <RemarkCard remark={remark} />
        </article>
      ))}
      <FormLine report={judged.report} />
      {reply.remarks.length === 0 ? (
        <NothingLeft report={judged.report} takeButton={takeButton} />
      ) : (
        <More report={judged.report} />
      )}
    </div>
  )
}

/** Says where the message was judged without its diff. */
function Unseen({ report }: { readonly report: Report }) {
  const none = useWorkbenchState((s) => s.diff.kind === 'none')
  const unread = useWorkbenchState((s) => s.diffSummary !== null && s.diffSummary.files.length === 0)
  if (!none && !unread && report.diff) return null
  return (
    <p className={styles.unseen}>
      {none
        ? 'I have only read the words: paste the diff, and I say whether they describe it.'
        : unread
          ? 'What is under Diff is not a diff that I can read, so I have judged the words alone.'
          : 'I am still reading the diff: what stands here is about the words alone.'}
    </p>
  )
}

/** What of the message was not judged, each thing once and with its line. */
function Unread({ judged: { report, text } }: { readonly judged: Judged }) {
  const notes = countedNotes(
    report.notes.filter((note) => note.in === 'message'),
    text,
  )
  return notes.map((note) => (
    <p key={note} className={styles.unseen}>
      {note}
    </p>
  ))
}

/** Most kinds of safe fix named. */
const named = 3

/** All the form in one line: what can be put right without a thought. */
function FormLine({ report }: { readonly report: Report }) {
  const workbench = useWorkbench()
  const count = report.reply.safeFixes
  if (!count) return null
  const titles = report.findings.flatMap(({ fix }) => (fix?.trust === 'safe' ? [fix.title] : []))
  const kinds = [...new Set(titles)]
  return (
    <p className={styles.form}>
      <span>
        {count} safe {count === 1 ? 'fix' : 'fixes'} of form
        {kinds.length > 0 && (
          <small>{`${kinds.slice(0, named).join(', ')}${kinds.length > named ? ', …' : ''}`}</small>
        )}
      </span>
      <button type="button" data-way-out onClick={() => workbench.fixes.applySafe()}>
        Apply {count === 1 ? 'it' : 'all'}
      </button>
    </p>
  )
}

/** How much the checklist holds beyond the remarks. */
function More({ report }: { readonly report: Report }) {
  const workbench = useWorkbench()
  const said = new Set(report.reply.remarks.map((remark) => remark.of))
  const left = report.findings.filter(
    (finding) => finding.level !== 'could' && finding.fix?.trust !== 'safe' && !said.has(finding.key),
  ).length
  if (!left) return null
  return (
    <button
      type="button"
      className={`quiet ${styles.more}`}
      onClick={() => workbench.view.setFace('checklist')}
    >
      and {left} more in the checklist
    </button>
  )
}

/** The end of the way: the message to take along; where a point of form is still open, only that. */
function NothingLeft({ report, takeButton }: { readonly report: Report; readonly takeButton: ReactNode }) {
  const workbench = useWorkbench()
  const isReady = report.verdict === 'ready'
  const open = openPoints(report)
  const points = `${open} ${isReady ? 'smaller ' : ''}${open === 1 ? 'point' : 'points'} in the checklist`
  return (
    <div className={styles.done}>
      <p>
        {!isReady
          ? 'What is left is a matter of form.'
          : open
            ? 'Nothing that a reader would stumble over.'
            : 'Nothing left to say.'}
      </p>
      <div className={styles.ways}>
        {isReady && takeButton}
        {open > 0 && (
          <button
            type="button"
            className={isReady ? 'quiet' : ''}
            onClick={() => workbench.view.setFace('checklist')}
          >
            {points}
          </button>
        )}
      </div>
    </div>
  )
}

function Invitation() {
  return (
    <div className={styles.invitation}>
      <h3>How it works</h3>
      <ol>
        <li>
          Paste your draft under “Message” and its diff under “Diff”. A whole <code>git show</code> will do
          for both.
        </li>
        <li>
          Read the reply here. Answer its questions, take its fixes, or put a remark aside with “Not here”.
        </li>
        <li>Copy the cleaned message.</li>
      </ol>
      <p>It all happens in this browser: nothing you paste leaves it.</p>
    </div>
  )
}
