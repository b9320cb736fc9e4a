import { CopyButton } from '../widgets/index.ts'
import { useWorkbenchState } from '../workbench/index.ts'
import { SaveButton } from './SaveButton.tsx'
import { selectCleaned } from './select-cleaned.ts'

/** Takes the message to where it is to go: git, which waits for it, or the clipboard. */
export function TakeButton() {
  const isForGit = useWorkbenchState((s) => s.save !== null)
  const cleaned = useWorkbenchState((s) => s.judged?.report.cleaned ?? '')
  if (isForGit) return <SaveButton />
  return <CopyButton text={cleaned} label="Copy the message" onRefused={selectCleaned} wayOut />
}
