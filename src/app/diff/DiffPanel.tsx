import { useRef, type ClipboardEvent } from 'react'
import { keptDiffLimit } from '../drafts/index.ts'
import { CopyButton, Panel } from '../widgets/index.ts'
import { countedNotes, figure, megabytes } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { DiffText } from './DiffText.tsx'
import { FileList } from './FileList.tsx'
import { LargeDiff } from './LargeDiff.tsx'
import styles from './DiffPanel.module.css'

/** The change that the message is judged against: pasted or dropped, then read only. */
export function DiffPanel() {
  const workbench = useWorkbench()
  const diff = useWorkbenchState((s) => s.diff)
  const body = useRef<HTMLDivElement>(null)
  /** Before what has the focus goes: it stays in this panel, and the page's keys work from here. */
  const keepFocus = () => body.current?.focus({ preventScroll: true })
  const paste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0]
    event.preventDefault()
    keepFocus()
    if (file) void workbench.intake.take(file, 'diff')
    else workbench.intake.pasted(event.clipboardData.getData('text/plain'), 'diff')
  }
  return (
    <Panel
      title="Diff"
      aside={
        <>
          <DiffFigures />
          <CoverLegend />
        </>
      }
      actions={
        diff.kind !== 'none' && (
          <>
            <FileList />
            <button
              type="button"
              className="quiet"
              onClick={() => {
                keepFocus()
                workbench.diff.remove()
              }}
            >
              Remove
            </button>
          </>
        )
      }
      className={styles.panel!}
    >
      <div
        className={styles.body}
        ref={body}
        role="group"
        aria-label="The diff"
        tabIndex={-1}
        onPasteCapture={paste}
      >
        {diff.kind === 'none' && <EmptyDiff keepFocus={keepFocus} />}
        {diff.kind === 'text' && <DiffText text={diff.text} />}
        {diff.kind === 'large' && <LargeDiff size={diff.size} keepFocus={keepFocus} />}
        <Undescribed />
      </div>
      <DiffProblems />
    </Panel>
  )
}

const printDiff = 'git diff --staged'

function EmptyDiff({ keepFocus }: { readonly keepFocus: () => void }) {
  const workbench = useWorkbench()
  return (
    <div className={styles.empty}>
      <textarea
        className={styles.catcher}
        aria-label="Paste the diff here"
        placeholder="Paste the diff here, or drop a .patch file."
        value=""
        onChange={(event) => {
          keepFocus()
          workbench.intake.pasted(event.target.value, 'diff')
        }}
      />
      <p className={styles.hint}>
        <code>{printDiff}</code> prints it
        <CopyButton text={printDiff} label="Copy command" quiet />
      </p>
    </div>
  )
}

function DiffFigures() {
  const summary = useWorkbenchState((s) => s.diffSummary)
  const reading = useWorkbenchState((s) => s.activity === 'reading')
  if (reading) return <span className={styles.figures}>reading…</span>
  if (!summary) return null
  const { files, additions, deletions } = summary
  return (
    <span className={styles.figures}>
      {figure(files.length)} {files.length === 1 ? 'file' : 'files'}{' '}
      <span className={styles.plus}>+{figure(additions)}</span>{' '}
      <span className={styles.minus}>−{figure(deletions)}</span>
    </span>
  )
}

/** What the marks beside the lines mean, while there are such. */
function CoverLegend() {
  const isShown = useWorkbenchState(
    (s) => s.diff.kind === 'text' && s.judged?.text.trim() && s.judged.report.diff?.coverage.parts.length,
  )
  if (!isShown) return null
  return (
    <span className={styles.legend}>
      <span className="cover" /> described
      <span className="cover cover-not" /> not described
    </span>
  )
}

/** Said over the diff while the cursor is in a hunk that no sentence speaks of. */
function Undescribed() {
  const undescribed = useWorkbenchState((s) => s.lit.undescribed)
  return undescribed ? (
    <p className={styles.undescribed}>Not described: no sentence of the message speaks of this hunk.</p>
  ) : null
}

/** What could not be read of the diff, and that a large one is not kept. */
function DiffProblems() {
  const diff = useWorkbenchState((s) => s.diff)
  const summary = useWorkbenchState((s) => s.diffSummary)
  const report = useWorkbenchState((s) => s.judged?.report)
  // What was cut while judging is known once there is a report.
  const notes = report?.diff ? report.notes.filter((note) => note.in === 'diff') : (summary?.notes ?? [])
  const size = diff.kind === 'text' ? diff.text.length : diff.kind === 'large' ? diff.size : 0
  const lines = countedNotes(notes, diff.kind === 'text' ? diff.text : null)
  if (size > keptDiffLimit) {
    lines.push(`This diff (${megabytes(size)}) is not kept through a reload: only the message is.`)
  }
  if (!lines.length) return null
  return (
    <ul className={styles.problems} tabIndex={0} aria-label="About this diff">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
