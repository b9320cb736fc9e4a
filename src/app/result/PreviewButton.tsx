import { useState } from 'react'
import { Comparison, Dialog } from '../widgets/index.ts'
import { useWorkbenchState } from '../workbench/index.ts'

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
