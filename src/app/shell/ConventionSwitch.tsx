import { ownConventionId, useWorkbench, useWorkbenchState } from '../workbench/index.ts'
import styles from './Header.module.css'

/** Plain is what is left where neither message nor paths tell of a convention. */
const found = (convention: string) => (convention === 'plain' ? 'assumed' : 'detected')

/** The convention judged by: as detected, or as the author says. */
export function ConventionSwitch() {
  const workbench = useWorkbench()
  const chosen = useWorkbenchState((s) => s.convention)
  const used = useWorkbenchState((s) => {
    const isEmpty = !s.judged?.text.trim() && s.diff.kind === 'none'
    return isEmpty ? undefined : s.judged?.report.convention
  })
  const conventions = useWorkbenchState((s) => s.conventions)
  const own = useWorkbenchState((s) => s.settings.own)
  const nameOf = (id: string | undefined) => conventions.find((c) => c.id === id)?.name ?? id
  return (
    <select
      className={styles.convention}
      aria-label="Convention"
      value={chosen ?? ''}
      onChange={(event) => workbench.conventions.choose(event.target.value || null)}
    >
      <option value="">
        {chosen === null && used ? `${found(used)}: ${nameOf(used)}` : 'detect the convention'}
      </option>
      {own && <option value={ownConventionId}>{own.name} (own)</option>}
      {conventions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
