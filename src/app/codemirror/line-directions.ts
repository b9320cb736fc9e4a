import type { Extension, Range } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'

/** Hebrew, Arabic and their kin. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

const ownDirection = Decoration.line({ attributes: { dir: 'auto' } })

function directions(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const visible of view.visibleRanges) {
    for (let at = visible.from; at <= visible.to;) {
      const line = view.state.doc.lineAt(at)
      if (rightToLeft.test(line.text)) ranges.push(ownDirection.range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(ranges)
}

/** Lets a line that begins from the right run so, and the cursor in it. */
export const lineDirections: Extension = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = directions(view)
      }
      update(update: ViewUpdate) {
        if (update.docChanged || update.viewportChanged) this.decorations = directions(update.view)
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
]
