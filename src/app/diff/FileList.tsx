import { useId, useState } from 'react'
import { Shape } from '../widgets/index.ts'
import { describedFile, useWorkbenchState } from '../workbench/index.ts'
import { listedFiles } from '../worker/index.ts'
import { revealInDiff } from './reveal.ts'
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
  const [open, setOpen] = useState(false)
  const some = useWorkbenchState((s) => (s.diffSummary?.files.length ?? 0) > 0)
  return (
    <>
      <button type="button" className="quiet" popoverTarget={id} disabled={!some}>
        Files
      </button>
      <div
        id={id}
        popover="auto"
        className={`menu ${styles.list}`}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // Only once it is closed: a button that goes while it has the focus takes the focus with it.
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && <Files popover={id} />}
      </div>
    </>
  )
}

function Files({ popover }: { readonly popover: string }) {
  const files = useWorkbenchState((s) => s.diffSummary?.files)
  const report = useWorkbenchState((s) => (s.judged?.text.trim() ? s.judged.report : null))
  return (
    <ul>
      {files?.slice(0, listedFiles).map((file) => {
        const state = describedFile(report, file.path)
        return (
          <li key={file.from}>
            <button
              type="button"
              popoverTarget={popover}
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
  )
}
