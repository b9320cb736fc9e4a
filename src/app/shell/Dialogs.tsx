import { lazy, Suspense } from 'react'
import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import { Dialog } from './Dialog.tsx'
import { letterKeys, otherKeys, type Key } from './keys.ts'
import { LetterKeysSetting } from './LetterKeysSetting.tsx'
import styles from './Dialogs.module.css'

const Handbook = lazy(async () => ({ default: (await import('../handbook/Handbook.tsx')).Handbook }))
const DraftsDialog = lazy(async () => ({
  default: (await import('../settings/DraftsDialog.tsx')).DraftsDialog,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('../settings/SettingsDialog.tsx')).SettingsDialog,
}))
const ShareDialog = lazy(async () => ({ default: (await import('../settings/ShareDialog.tsx')).ShareDialog }))

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
  const close = () => workbench.closeDialog()
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

function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const areOn = useWorkbenchState((s) => s.settings.letterKeys)
  return (
    <Dialog title="Keys" onClose={onClose}>
      <LetterKeysSetting />
      {areOn && <KeyList keys={letterKeys} />}
      <KeyList keys={otherKeys} />
    </Dialog>
  )
}

function KeyList({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: name, does }) => (
        <div key={name}>
          <dt>
            <kbd>{name}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
