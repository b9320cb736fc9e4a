import { useRef } from 'react'
import { CopyButton } from '../shell/CopyButton.tsx'
import { Panel } from '../shell/Panel.tsx'
import { cleanedNow } from '../workbench/cleaned-now.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { PreviewButton } from './Preview.tsx'
import styles from './Result.module.css'

/** The message after all safe clean-up, ready to copy. */
export function Result() {
  const cleaned = useWorkbenchState((s) => s.judged?.report.cleaned ?? '')
  const box = useRef<HTMLPreElement>(null)
  const selectAll = () => {
    if (!box.current) return
    box.current.focus()
    getSelection()?.selectAllChildren(box.current)
  }
  const empty = cleaned.trim() === ''
  return (
    <Panel
      title="Cleaned message"
      actions={
        <>
          <SaveButton />
          <PreviewButton />
          <ExportMenu message={cleaned} disabled={empty} />
          <CopyButton main text={cleaned} disabled={empty} onRefused={selectAll} />
        </>
      }
      className={styles.panel!}
    >
      <pre
        ref={box}
        className={styles.text}
        role="textbox"
        aria-readonly
        aria-multiline
        aria-label="Cleaned message"
        tabIndex={0}
      >
        {cleaned}
      </pre>
    </Panel>
  )
}

/** Ends an edit that the command line waits for. */
function SaveButton() {
  const workbench = useWorkbench()
  const save = useWorkbenchState((s) => s.save)
  if (!save) return null
  const end = () =>
    cleanedNow(workbench.store)
      .then(save)
      .then(
        () => workbench.say('Saved. git goes on; this page can be closed.'),
        () => workbench.say('The command line is gone: copy the message instead.'),
      )
  return (
    <button type="button" className="primary" onClick={() => void end()}>
      Save for git
    </button>
  )
}
