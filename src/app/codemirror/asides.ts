import { invertedEffects } from '@codemirror/commands'
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'

/** What the author has put aside in this draft: keys of findings ignored and of questions answered. */
export interface Asides {
  readonly ignored: readonly string[]
  readonly answered: readonly string[]
}

export const noAsides: Asides = { ignored: [], answered: [] }

/** Replaces the asides; part of the editor's history, so that undo takes them back. */
export const setAsides = StateEffect.define<Asides>()

const field = StateField.define<Asides>({
  create: () => noAsides,
  update(asides, transaction) {
    for (const effect of transaction.effects) if (effect.is(setAsides)) asides = effect.value
    return asides
  },
  toJSON: (asides) => asides,
  fromJSON: (asides: Asides) => asides,
})

export const asidesIn = (state: EditorState): Asides => state.field(field)

/** Keeps what was put aside in the editor's state, undone and redone together with the text. */
export const asides: Extension = [
  field,
  invertedEffects.of(({ startState, effects }) =>
    effects.some((effect) => effect.is(setAsides)) ? [setAsides.of(startState.field(field))] : [],
  ),
]
