import { useWorkbench, useWorkbenchState } from '../workbench/index.ts'

/** Turns keys of one letter off, for who speaks to the machine or hits keys by chance (WCAG 2.1.4). */
export function LetterKeysSetting() {
  const workbench = useWorkbench()
  const areOn = useWorkbenchState((s) => s.settings.letterKeys)
  return (
    <label>
      <input
        type="checkbox"
        checked={areOn}
        onChange={(event) => workbench.preferences.change({ letterKeys: event.target.checked })}
      />
      Single letters, and ?, are keys outside text fields
    </label>
  )
}
