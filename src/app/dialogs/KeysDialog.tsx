import { letterKeys, otherKeys, type Key } from '../navigation/index.ts'
import { Dialog } from '../widgets/index.ts'
import { useWorkbenchState } from '../workbench/index.ts'
import { LetterKeysSetting } from './LetterKeysSetting.tsx'
import styles from './KeysDialog.module.css'

/** The keys of the page, and whether single letters are among them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
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
