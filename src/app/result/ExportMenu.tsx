import { useId } from 'react'
import { download } from '../browser/index.ts'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { amendCommand, patchFile } from './export.ts'

/** Other ways to take the message along. */
export function ExportMenu({ message, disabled }: { readonly message: string; readonly disabled: boolean }) {
  const id = useId()
  const workbench = useWorkbench()
  const diff = useWorkbenchState((s) => (s.diff.kind === 'text' ? s.diff.text : null))
  const copyCommand = () =>
    navigator.clipboard.writeText(amendCommand(message)).then(
      () => workbench.notices.say('Command copied: run it in your repository.'),
      () => workbench.notices.say('The browser refused the clipboard.'),
    )
  return (
    <>
      <button type="button" className="quiet" popoverTarget={id} disabled={disabled}>
        Export
      </button>
      <div id={id} popover="auto" className="menu">
        <button type="button" popoverTarget={id} onClick={() => void copyCommand()}>
          Copy as <code>git commit --amend</code>
        </button>
        <button
          type="button"
          popoverTarget={id}
          disabled={diff === null}
          onClick={() => diff !== null && download('change.patch', patchFile(message, diff))}
        >
          Download as a patch
        </button>
      </div>
    </>
  )
}
