import type { Edit, Remark } from '../../analysis/index.ts'
import { setAsides } from '../codemirror/index.ts'
import type { AnalysisClient } from '../worker/index.ts'
import { insertedBy } from './inserted-words.ts'
import type { MessageDesk } from './message-desk.ts'
import type { Notices } from './notices.ts'
import { nothingLit, type WorkbenchStore } from './state.ts'

/** Where an answer becomes a sentence, or the blank that it fills. */
export type AnswerPlace = NonNullable<Remark['answer']>

/** Puts the author's answers to the report's questions into the message. */
export class Answers {
  readonly #client: AnalysisClient
  readonly #store: WorkbenchStore
  readonly #message: MessageDesk
  readonly #notices: Notices

  constructor(client: AnalysisClient, store: WorkbenchStore, message: MessageDesk, notices: Notices) {
    this.#client = client
    this.#store = store
    this.#message = message
    this.#notices = notices
  }

  /** The edit that an answer would be, in the text as it is now; null where it has changed in the meantime. */
  async preview({ insertAt, instead }: AnswerPlace, words: string): Promise<Edit | null> {
    const { judged, message } = this.#store.getState()
    if (!judged) return null
    const edit = await this.#client
      .call('answer', {
        message: message.text,
        insertAt: this.#message.current({ from: insertAt, to: insertAt }).from,
        instead: instead && this.#message.current(instead),
        words: words.trim(),
        width: judged.report.widths.body,
      })
      .catch(() => null)
    return this.#store.getState().message.revision === message.revision ? edit : null
  }

  /** Puts an answer as a sentence into the message; the question of this key is then answered. */
  async put(key: string, place: AnswerPlace, words: string): Promise<void> {
    const { judged, message } = this.#store.getState()
    if (!judged || !words.trim()) return
    const edit = await this.preview(place, words)
    if (!edit) {
      if (this.#store.getState().message.revision !== message.revision) return this.put(key, place, words)
      return this.#notices.say('The analysis stopped before it could place your answer. Please try again.')
    }
    const { ignored, answered } = this.#message.asides
    const isPut = this.#message.step(
      {
        changes: edit,
        selection: { anchor: edit.from + edit.insert.length },
        effects: setAsides.of({ ignored, answered: [...answered, key] }),
        userEvent: 'input.answer',
        scrollIntoView: true,
      },
      { from: key },
    )
    if (!isPut) return
    const fresh = insertedBy(edit)
    this.#store.setState({ lit: { ...nothingLit, message: [fresh] } })
    const added = this.#store.getState().message.text.slice(fresh.from, fresh.to)
    this.#notices.sayOfStep(`Added: “${shortened(added)}”`, () => this.#message.undo())
  }
}

const shortened = (words: string) => (words.length > 90 ? `${words.slice(0, 90)}…` : words)
