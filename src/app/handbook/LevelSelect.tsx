import type { Explained, Level } from '../../analysis/index.ts'

/** Sets how much a check counts for this author, or turns it off. */
export function LevelSelect({
  check,
  level,
  onChange,
}: {
  readonly check: Explained
  readonly level: Level | 'off' | null
  readonly onChange: (level: Level | 'off' | null) => void
}) {
  return (
    <select
      aria-label={`Level of ${check.id}`}
      value={level ?? ''}
      onChange={(event) => onChange((event.target.value || null) as Level | 'off' | null)}
    >
      <option value="">{check.level} (usual)</option>
      <option value="must">must</option>
      <option value="should">should</option>
      <option value="could">could</option>
      <option value="off">off</option>
    </select>
  )
}
