import { StateEffect, StateField, type EditorState, type Extension, type Range } from '@codemirror/state'
import {
  activateHover,
  closeHoverTooltips,
  Decoration,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  type DecorationSet,
} from '@codemirror/view'
import type { Finding } from '../../analysis/index.ts'
import type { Workbench } from '../workbench/index.ts'
import { findingCards } from './finding-card.ts'

const setMarks = StateEffect.define<DecorationSet>()

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects) if (effect.is(setMarks)) next = effect.value
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

interface Marked {
  readonly from: number
  readonly to: number
  readonly finding: Finding
}

function markedIn(state: EditorState, from: number, to: number): Marked[] {
  const found: Marked[] = []
  state.field(marksField).between(from, to, (from, to, { spec }) => {
    found.push({ from, to, finding: (spec as { finding: Finding }).finding })
  })
  return found
}

/** The findings' marks; one at a place without words is drawn under the character beside it. */
function marksFor(findings: readonly Finding[], workbench: Workbench, length: number): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const finding of findings) {
    if (finding.at.in !== 'message') continue
    const { from, to } = workbench.message.current(finding.at)
    const end = Math.min(Math.max(to, from + 1), length)
    const start = Math.min(from, end - 1)
    if (start < 0) continue
    const mark = Decoration.mark({ class: `finding finding-${finding.level}`, finding })
    ranges.push(mark.range(start, end))
  }
  return Decoration.set(ranges, true)
}

/** Teaches an editor to underline the findings of the report; returns the effect that does so after the next one. */
export function openSquiggles(view: EditorView, workbench: Workbench): () => StateEffect<unknown> {
  const hover = hoverTooltip(
    ({ state }, pos) => {
      const here = markedIn(state, pos, pos)
      if (!here.length) return null
      return {
        pos: Math.min(...here.map(({ from }) => from)),
        end: Math.max(...here.map(({ to }) => to)),
        // Below, so that the words before stay readable.
        above: false,
        create: (view) => ({
          dom: findingCards(
            here.map(({ finding }) => finding),
            workbench,
            () => {
              view.dispatch({ effects: closeHoverTooltips })
              view.focus()
            },
          ),
        }),
      }
    },
    { hideOnChange: true },
  )
  const go = (view: EditorView, forward: boolean) => {
    const { main } = view.state.selection
    const all = markedIn(view.state, 0, view.state.doc.length)
    const next = forward
      ? (all.find(({ from }) => from > main.from) ?? all[0])
      : (all.findLast(({ from }) => from < main.from) ?? all.at(-1))
    if (!next) return false
    view.dispatch({
      selection: { anchor: next.from, head: next.to },
      scrollIntoView: true,
      effects: EditorView.announce.of(next.finding.message),
    })
    activateHover(view, next.from, 1, {
      tooltip: hover,
      until: ({ docChanged, selection }) => docChanged || selection !== undefined,
    })
    return true
  }
  const close = (view: EditorView) => {
    if (!hasHoverTooltips(view.state)) return false
    view.dispatch({ effects: closeHoverTooltips })
    return true
  }
  const extensions: Extension = [
    marksField,
    hover,
    keymap.of([
      { key: 'F8', run: (view) => go(view, true), shift: (view) => go(view, false) },
      { key: 'Escape', run: close },
    ]),
  ]
  const underline = () => {
    const findings = workbench.state.judged?.report.findings ?? []
    return setMarks.of(marksFor(findings, workbench, view.state.doc.length))
  }
  view.dispatch({ effects: StateEffect.appendConfig.of(extensions) })
  view.dispatch({ effects: underline() })
  return underline
}
