import { cleanedNow, useWorkbench, useWorkbenchState } from '../workbench/index.ts'

/** Ends an edit that the command line waits for. */
export function SaveButton() {
  const workbench = useWorkbench()
  const save = useWorkbenchState((s) => s.save)
  if (!save) return null
  const end = () =>
    cleanedNow(workbench.store)
      .then(save)
      .then(
        () => workbench.notices.say('Saved. git goes on; this page can be closed.'),
        () => workbench.notices.say('The command line is gone: copy the message instead.'),
      )
  return (
    <button type="button" className="primary" data-way-out onClick={() => void end()}>
      Save for git
    </button>
  )
}
