import { useEffect, useRef } from 'react'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './NoticeLine.module.css'

const shownFor = 7000

/** What was just done, with its undo; read out to screen readers. */
export function NoticeLine() {
  const workbench = useWorkbench()
  const notice = useWorkbenchState((s) => s.notice)
  const storageProblem = useWorkbenchState((s) => s.storageProblem)
  const update = useWorkbenchState((s) => s.update)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!notice) return
    const timer = setInterval(() => {
      // Not from under the hand that is about to undo.
      if (!place.current?.matches(':hover, :focus-within')) workbench.notices.hush(notice.id)
    }, shownFor)
    return () => clearInterval(timer)
  }, [notice, workbench])
  const undo = () => {
    notice?.undo?.()
    if (notice) workbench.notices.hush(notice.id)
  }
  return (
    <div className={styles.place} ref={place}>
      {storageProblem && <p className={styles.notice}>{storageProblem}</p>}
      <div role="status" aria-live="polite">
        {update && (
          <p className={styles.notice}>
            <span>A newer Whatwhy is ready. Your draft stays as it is.</span>
            <button type="button" onClick={update.load}>
              Reload
            </button>
            <button type="button" onClick={() => workbench.notices.offerUpdate(null)}>
              Later
            </button>
          </p>
        )}
        {notice && (
          // Anew for each line, so that the same words are read out again.
          <p key={notice.id} className={styles.notice}>
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
