import { useState } from 'react'
import { keptDrafts, type KeptDraft } from '../drafts/index.ts'
import { Dialog } from '../widgets/index.ts'
import { useWorkbench } from '../workbench/index.ts'
import styles from './dialogs.module.css'

/** The drafts kept on this machine, the newest first. */
export function DraftsDialog({ onClose }: { readonly onClose: () => void }) {
  const workbench = useWorkbench()
  const [drafts, setDrafts] = useState(() => {
    workbench.drafts.flush()
    return workbench.drafts.kept.all()
  })
  const open = (draft: KeptDraft) => {
    workbench.drafts.openKept(draft)
    onClose()
  }
  const remove = (draft: KeptDraft) => {
    workbench.drafts.kept.remove(draft.id)
    setDrafts(workbench.drafts.kept.all())
  }
  return (
    <Dialog title="Drafts" onClose={onClose}>
      <p>The last {keptDrafts} drafts, kept in this browser.</p>
      {drafts.length === 0 && <p>No draft yet.</p>}
      <ul className={styles.drafts}>
        {drafts.map((draft) => {
          const current = draft.id === workbench.drafts.id
          const name = draft.message.trim().split('\n')[0] || '(no message)'
          return (
            <li key={draft.id}>
              <button type="button" className={styles.open} onClick={() => open(draft)}>
                {name}
              </button>
              <span className={styles.when}>
                {current ? 'open now' : new Date(draft.savedAt).toLocaleString()}
                {draft.diff !== null && ' · with diff'}
              </span>
              {!current && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Forget ${name}`}
                  onClick={() => remove(draft)}
                >
                  Forget
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
