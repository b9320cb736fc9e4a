import { Handbook } from '../handbook/Handbook.tsx'
import { DraftsDialog } from '../settings/DraftsDialog.tsx'
import { SettingsDialog } from '../settings/SettingsDialog.tsx'
import { ShareDialog } from '../settings/ShareDialog.tsx'
import { useWorkbench, useWorkbenchState } from '../workbench/context.ts'
import { Dialog } from './Dialog.tsx'
import { keyList } from './keys.ts'
import styles from './Dialogs.module.css'

/** The dialog that is open, if any. */
export function Dialogs() {
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
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {keyList.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
