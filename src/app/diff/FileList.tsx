import { useId } from 'react'
import { Shape } from '../shell/Shape.tsx'
import { useWorkbenchState } from '../workbench/context.ts'
import { describedFile } from '../workbench/links.ts'
import { revealInDiff } from './diff-view.ts'
import styles from './FileList.module.css'

const words = {
  described: 'described',
  partly: 'partly described',
  not: 'not described',
  unknown: '',
} as const

/** The files of the diff, each with whether the message describes it; a click goes there. */
export function FileList() {
  const id = useId()
  const summary = useWorkbenchState((s) => s.diffSummary)
  const report = useWorkbenchState((s) => s.judged?.report ?? null)
  if (!summary?.files.length) return null
  return (
    <>
      <button type="button" className="quiet" popoverTarget={id}>
        Files
      </button>
      <div id={id} popover="auto" className={`menu ${styles.list}`}>
        <ul>
          {summary.files.slice(0, 500).map((file) => {
            const state = describedFile(report, file.path)
            return (
              <li key={file.from}>
                <button
                  type="button"
                  popoverTarget={id}
                  popoverTargetAction="hide"
                  onClick={() => revealInDiff(file.from)}
                >
                  <Shape of={state === 'described' ? 'met' : state === 'unknown' ? 'waiting' : 'should'} />
                  <span className={styles.path}>{file.path}</span>
                  <span className={styles.words}>{words[state]}</span>
                  <span className={styles.lines}>
                    +{file.additions} −{file.deletions}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
