import { useEffect } from 'react'
import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import styles from './NoticeLine.module.css'

const shownFor = 7000

/** What was just done, with its undo; read out to screen readers. */
export function NoticeLine() {
  const workbench = useWorkbench()
  const notice = useWorkbenchState((s) => s.notice)
  const storageProblem = useWorkbenchState((s) => s.storageProblem)
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => workbench.hushNotice(notice.id), shownFor)
    return () => clearTimeout(timer)
  }, [notice, workbench])
  const undo = () => {
    notice?.undo?.()
    if (notice) workbench.hushNotice(notice.id)
  }
  return (
    <div className={styles.place}>
      {storageProblem && (
        <p className={styles.notice} data-kind="problem">
          {storageProblem}
        </p>
      )}
      <div role="status" aria-live="polite">
        {notice && (
          <p className={styles.notice}>
            <span>{notice.text}</span>
            {notice.undo && (
              <button type="button" onClick={undo}>
                Undo
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  )
}
