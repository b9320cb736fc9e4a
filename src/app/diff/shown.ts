import { StateEffect, StateField } from '@codemirror/state'
import type { Part, Span } from '../../analysis/index.ts'
import type { DiffSummary } from '../worker/index.ts'

/** What the diff's editor shows beside the text. */
export interface Shown {
  readonly summary: DiffSummary | null
  readonly parts: readonly Part[]
  readonly silent: readonly Span[]
  readonly lit: readonly Span[]
}

export const setShown = StateEffect.define<Shown>()

export const shownField = StateField.define<Shown>({
  create: () => ({ summary: null, parts: [], silent: [], lit: [] }),
  update(shown, { effects }) {
    for (const effect of effects) if (effect.is(setShown)) shown = effect.value
    return shown
  },
})
