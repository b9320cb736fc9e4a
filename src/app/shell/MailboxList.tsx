import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import type { PatchVerdict } from '../worker/protocol.ts'
import { Shape, type ShapeName } from './Shape.tsx'
import styles from './MailboxList.module.css'

const shapes: Readonly<Record<PatchVerdict['verdict'], ShapeName>> = {
  ready: 'met',
  'needs-work': 'should',
  rewrite: 'must',
}

const words: Readonly<Record<PatchVerdict['verdict'], string>> = {
  ready: 'ready',
  'needs-work': 'needs work',
  rewrite: 'start again',
}

/** The patches of a mailbox, each with its verdict; a click opens one. */
export function MailboxList() {
  const workbench = useWorkbench()
  const mailbox = useWorkbenchState((s) => s.mailbox)
  if (!mailbox) return null
  return (
    <nav className={styles.list} aria-label="Patches">
      <ol>
        {mailbox.patches.map((patch, index) => {
          const verdict = mailbox.verdicts[index]?.verdict
          return (
            <li key={index}>
              <button
                type="button"
                aria-current={index === mailbox.current}
                onClick={() => workbench.intake.openPatch(index)}
              >
                <Shape of={verdict ? shapes[verdict] : 'waiting'} size={14} />
                <span className={styles.name}>{patch.name || `Patch ${index + 1}`}</span>
                <span className={styles.verdict}>{verdict ? words[verdict] : 'not read yet'}</span>
              </button>
            </li>
          )
        })}
      </ol>
      <button type="button" className="quiet" onClick={() => workbench.intake.closeMailbox()}>
        Close list
      </button>
    </nav>
  )
}
