import { lazy, Suspense } from 'react'
import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import { KeysDialog } from './KeysDialog.tsx'

const Handbook = lazy(async () => ({ default: (await import('../handbook/index.ts')).Handbook }))
const DraftsDialog = lazy(async () => ({
  default: (await import('./DraftsDialog.tsx')).DraftsDialog,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('./SettingsDialog.tsx')).SettingsDialog,
}))
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

/** The dialog that is open, if any; its code is fetched when it is first opened. */
export function Dialogs() {
  return (
    <Suspense>
      <OpenDialog />
    </Suspense>
  )
}

function OpenDialog() {
  const workbench = useWorkbench()
  const dialog = useWorkbenchState((s) => s.dialog)
  const close = () => workbench.view.closeDialog()
  switch (dialog?.name) {
    case 'settings':
      return <SettingsDialog onClose={close} />
    case 'drafts':
      return <DraftsDialog onClose={close} />
    case 'share':
      return <ShareDialog onClose={close} />
    case 'handbook':
      return <Handbook check={dialog.check} onClose={close} />
    case 'keys':
      return <KeysDialog onClose={close} />
    default:
      return null
  }
}
