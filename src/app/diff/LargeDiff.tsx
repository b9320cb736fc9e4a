import { figure, megabytes } from '../wording/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './DiffPanel.module.css'

/** Most files listed of a diff that is not shown as text. */
const listed = 200

/** What is told of a diff that is too large to show: how far it is read, and its first files. */
export function LargeDiff({ size, keepFocus }: { readonly size: number; readonly keepFocus: () => void }) {
  const workbench = useWorkbench()
  const reading = useWorkbenchState((s) => s.activity === 'reading')
  const waiting = useWorkbenchState((s) => s.activity === 'judging' && s.judged?.report.diff == null)
  const progress = useWorkbenchState((s) => s.progress)
  const files = useWorkbenchState((s) => s.diffSummary?.files)
  const percent = progress === null || progress === 1 ? null : Math.round(progress * 100)
  const doing = reading ? 'reading' : 'judging'
  return (
    <div className={styles.large} tabIndex={0}>
      <p>{megabytes(size)} of diff: too much to show as text. It is judged all the same.</p>
      {(reading || waiting) && (
        <p className={styles.reading}>
          <progress
            aria-label={reading ? 'Reading the diff' : 'Judging'}
            {...(percent !== null ? { value: percent, max: 100 } : {})}
          />
          <span>{percent === null ? doing : `${percent} % ${reading ? 'read' : 'looked into'}`}</span>
          <button
            type="button"
            onClick={() => {
              keepFocus()
              workbench.diff.set(null)
            }}
          >
            Stop
          </button>
        </p>
      )}
      <ul>
        {files?.slice(0, listed).map((file) => (
          <li key={file.from}>
            <code>{file.path}</code>{' '}
            <span>
              +{file.additions} −{file.deletions}
            </span>
          </li>
        ))}
      </ul>
      {files && files.length > listed && <p>and {figure(files.length - listed)} more files</p>}
    </div>
  )
}
