import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Report, Role, Span } from '../../analysis/index.ts'
import type { ShownRoles } from '../workbench/index.ts'

const setRoleMarks = StateEffect.define<DecorationSet>({ map: (marks, changes) => marks.map(changes) })
const setLitMarks = StateEffect.define<DecorationSet>({ map: (marks, changes) => marks.map(changes) })

function marksField(effect: typeof setRoleMarks): Extension {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, transaction) {
      let next = marks.map(transaction.changes)
      for (const e of transaction.effects) if (e.is(effect)) next = e.value
      return next
    },
    provide: (field) => EditorView.decorations.from(field),
  })
}

/** Colours for what sentences do, and for what the author is looking at; both move with the text. */
export const marks: Extension = [marksField(setRoleMarks), marksField(setLitMarks)]

const roleMarks = new Map<string, Decoration>()

function roleMark(roles: readonly Role[]): Decoration {
  const name = roles.map((role) => `role-${role}`).join(' ')
  const known = roleMarks.get(name)
  if (known) return known
  const made = Decoration.mark({ class: `role ${name}` })
  roleMarks.set(name, made)
  return made
}

const litMark = Decoration.mark({ class: 'lit' })

const shows = (shown: ShownRoles, role: Role) =>
  shown === 'all' || (shown === 'what-why' && (role === 'what' || role === 'why'))

/** The effect that colours a report's sentences. `at` maps a place of the report into the text as it is. */
export function roleEffect(report: Report, shown: ShownRoles, at: (span: Span) => Span, length: number) {
  const ranges: Range<Decoration>[] = []
  for (const sentence of report.sentences) {
    const roles = sentence.roles.filter((role) => shows(shown, role))
    const { from, to } = at(sentence)
    if (roles.length && from < to && to <= length) ranges.push(roleMark(roles).range(from, to))
  }
  return setRoleMarks.of(Decoration.set(ranges, true))
}

/** The effect that takes the colours away. */
export const noRoles = () => setRoleMarks.of(Decoration.none)

/** The effect that lights up what the author looks at. */
export function litEffect(spans: readonly Span[], length: number) {
  const ranges = spans.filter((s) => s.from < s.to && s.to <= length).map((s) => litMark.range(s.from, s.to))
  return setLitMarks.of(Decoration.set(ranges, true))
}
