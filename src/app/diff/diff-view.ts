import {
  EditorState,
  StateEffect,
  StateField,
  type Extension,
  type Range,
  type Text,
} from '@codemirror/state'
import {
  Decoration,
  drawSelection,
  EditorView,
  gutter,
  GutterMarker,
  highlightSpecialChars,
  keymap,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view'
import type { Part, Span } from '../../analysis/index.ts'
import { editorTheme, movingKeys } from '../codemirror/index.ts'
import type { Workbench } from '../workbench/index.ts'
import type { DiffSummary } from '../worker/index.ts'
import { lineKind } from './line-kinds.ts'

/** What the diff's editor shows beside the text. */
interface Shown {
  readonly summary: DiffSummary | null
  readonly parts: readonly Part[]
  readonly silent: readonly Span[]
  readonly lit: readonly Span[]
}

const setShown = StateEffect.define<Shown>()

const shownField = StateField.define<Shown>({
  create: () => ({ summary: null, parts: [], silent: [], lit: [] }),
  update(shown, { effects }) {
    for (const effect of effects) if (effect.is(setShown)) shown = effect.value
    return shown
  },
})

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

const colours = ViewPlugin.fromClass(
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
const coverGutter = gutter({
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

/** Marks what is invisible or reorders text; a carriage return is part of many diffs and left alone. */
const special =
  /(?![\t\n\r])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc]/gu

function extensions(workbench: Workbench): Extension {
  return [
    EditorState.readOnly.of(true),
    EditorState.lineSeparator.of('\n'),
    drawSelection(),
    highlightSpecialChars({ specialChars: special }),
    shownField,
    colours,
    coverGutter,
    keymap.of(movingKeys),
    EditorView.contentAttributes.of({
      'aria-label': 'Diff, read only: paste to replace it',
      tabindex: '0',
    }),
    EditorView.updateListener.of((update) => {
      if (update.selectionSet && update.view.hasFocus) {
        workbench.lights.fromDiff(update.state.selection.main.head)
      }
    }),
    editorTheme,
  ]
}

/** Shows a diff in an element and keeps marks and highlights in step with the workbench. */
export function openDiffView(parent: HTMLElement, doc: Text, workbench: Workbench): () => void {
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc, extensions: extensions(workbench) }),
  })
  const shown = (): Shown => {
    const { diffSummary, judged, lit } = workbench.state
    // Without a word of the message nothing is described, nor left out.
    const coverage = judged?.text.trim() ? judged.report.diff?.coverage : null
    return {
      summary: diffSummary,
      parts: coverage?.parts ?? [],
      silent: coverage?.silent ?? [],
      lit: lit.diff,
    }
  }
  view.dispatch({ effects: setShown.of(shown()) })
  const unsubscribe = workbench.store.subscribe((state, before) => {
    if (
      state.diffSummary === before.diffSummary &&
      state.judged === before.judged &&
      state.lit === before.lit
    )
      return
    const first = state.lit.diff[0]
    const follow = state.lit !== before.lit && first && !view.hasFocus && first.from <= view.state.doc.length
    view.dispatch({
      effects: [
        setShown.of(shown()),
        ...(follow ? [EditorView.scrollIntoView(first.from, { y: 'start', yMargin: 40 })] : []),
      ],
    })
  })
  const unlisten = listenForReveal(view)
  return () => {
    unsubscribe()
    unlisten()
    view.destroy()
  }
}

const revealEvent = 'whatwhy:reveal'

/** Scrolls the diff to an offset. */
export function revealInDiff(offset: number): void {
  dispatchEvent(new CustomEvent<number>(revealEvent, { detail: offset }))
}

function listenForReveal(view: EditorView): () => void {
  const reveal = (event: Event) => {
    const offset = Math.min((event as CustomEvent<number>).detail, view.state.doc.length)
    view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'start', yMargin: 4 }) })
  }
  addEventListener(revealEvent, reveal)
  return () => removeEventListener(revealEvent, reveal)
}
