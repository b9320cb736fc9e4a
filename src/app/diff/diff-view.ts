import { EditorState, type Extension, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { editorTheme, movingKeys } from '../codemirror/index.ts'
import type { Workbench } from '../workbench/index.ts'
import { coverGutter } from './cover-gutter.ts'
import { lineColours } from './line-colours.ts'
import { listenForReveal } from './reveal.ts'
import { setShown, shownField, type Shown } from './shown.ts'

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
    lineColours,
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
