import { gutter, GutterMarker } from '@codemirror/view'
import { lineKind } from './line-kinds.ts'
import { shownField } from './shown.ts'

class CoverMarker extends GutterMarker {
  readonly #part: string
  readonly #described: boolean
  constructor(part: string, described: boolean) {
    super()
    this.#part = part
    this.#described = described
  }
  override eq(other: CoverMarker): boolean {
    return this.#part === other.#part && this.#described === other.#described
  }
  override toDOM(): HTMLElement {
    const mark = document.createElement('span')
    mark.className = this.#described ? 'cover' : 'cover cover-not'
    mark.title = `${this.#part}: ${this.#described ? 'described' : 'not described'}`
    return mark
  }
}

/** Beside each changed line: is the part it belongs to described, and is nothing said against the line itself? */
export const coverGutter = gutter({
  class: 'cm-cover',
  lineMarker(view, block) {
    const { summary, parts, silent } = view.state.field(shownField)
    const line = view.state.doc.lineAt(block.from)
    const kind = lineKind(summary, line.from, line.text)
    if (kind !== 'added' && kind !== 'removed') return null
    const part = parts.find((p) => p.at.some((at) => at.from <= line.from && line.from < at.to))
    const isSilent = silent.some((s) => s.from <= line.to && line.from < s.to)
    return part ? new CoverMarker(part.name, part.described && !isSilent) : null
  },
  lineMarkerChange: ({ startState, state }) => startState.field(shownField) !== state.field(shownField),
})
