import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../shell/Dialog.tsx'
import { useWorkbenchState } from '../workbench/context.ts'
import styles from './Preview.module.css'

/** A text whose last line has an end, which the cleaned message always has: to add it is no change to look at. */
const lastLineEnded = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)

/** Opens the cleaned message beside the draft. */
export function PreviewButton() {
  const [open, setOpen] = useState(false)
  const judged = useWorkbenchState((s) => s.judged)
  const before = judged ? lastLineEnded(judged.text) : ''
  const same = !judged || before === judged.report.cleaned
  return (
    <>
      <button type="button" className="quiet" disabled={same} onClick={() => setOpen(true)}>
        Compare
      </button>
      {open && judged && (
        <Dialog title="What the clean-up changes" onClose={() => setOpen(false)} wide>
          <Comparison before={before} after={judged.report.cleaned} />
        </Dialog>
      )}
    </>
  )
}

/** Two texts in one, what goes struck through and what comes marked. */
export function Comparison({ before, after }: { readonly before: string; readonly after: string }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let close = () => {}
    let wanted = true
    void import('./comparison.ts').then(({ openComparison }) => {
      if (wanted && host.current) close = openComparison(host.current, before, after)
    })
    return () => {
      wanted = false
      close()
    }
  }, [before, after])
  return <div ref={host} className={styles.comparison} />
}
