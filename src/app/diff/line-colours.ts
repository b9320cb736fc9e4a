import type { Range } from '@codemirror/state'
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view'
import { lineKind } from './line-kinds.ts'
import { shownField } from './shown.ts'

const lineMarks = Object.fromEntries(
  ['added', 'removed', 'hunk', 'file', 'header', 'outside'].map((kind) => [
    kind,
    Decoration.line({ class: `diff-${kind}` }),
  ]),
)
const litLine = Decoration.line({ class: 'diff-lit' })

/** Colours the visible lines only, so that the size of the diff does not matter. */
function colour(view: EditorView): DecorationSet {
  const { summary, lit } = view.state.field(shownField)
  const ranges: Range<Decoration>[] = []
  for (const visible of view.visibleRanges) {
    for (let at = visible.from; at <= visible.to;) {
      const line = view.state.doc.lineAt(at)
      const mark = lineMarks[lineKind(summary, line.from, line.text)]
      if (mark) ranges.push(mark.range(line.from))
      if (lit.some((span) => span.from <= line.to && line.from < span.to))
        ranges.push(litLine.range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(ranges, true)
}

/** Colours lines by what they are, and those lit up. */
export const lineColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = colour(view)
    }
    update(update: ViewUpdate) {
      const shown = update.startState.field(shownField) !== update.state.field(shownField)
      if (update.docChanged || update.viewportChanged || shown) this.decorations = colour(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)
