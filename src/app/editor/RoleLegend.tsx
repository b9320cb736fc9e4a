import type { Role } from '../../analysis/index.ts'
import { useWorkbench, useWorkbenchState, type ShownRoles } from '../workbench/index.ts'
import styles from './RoleLegend.module.css'

const meanings: Readonly<Record<Role, string>> = {
  what: 'What the commit changes',
  why: 'A reason for it',
  background: 'Facts the reader needs',
  evidence: 'Measurements, tests, traces',
  meta: 'References, thanks, remarks',
}

const shownRoles: Readonly<Record<ShownRoles, readonly Role[]>> = {
  none: [],
  'what-why': ['what', 'why'],
  all: ['what', 'why', 'background', 'evidence', 'meta'],
}

/** What the colours in the message mean, and which of them are shown. */
export function RoleLegend() {
  const workbench = useWorkbench()
  const shown = useWorkbenchState((s) => s.roles)
  return (
    <div className={styles.legend}>
      {shownRoles[shown].map((role) => (
        <span key={role} className={`${styles.role} role role-${role}`} title={meanings[role]}>
          {role}
        </span>
      ))}
      <select
        aria-label="Colours in the message"
        value={shown}
        onChange={(event) => workbench.view.setRoles(event.target.value as ShownRoles)}
      >
        <option value="what-why">What and why</option>
        <option value="all">All roles</option>
        <option value="none">No colours</option>
      </select>
    </div>
  )
}
