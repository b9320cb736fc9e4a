import type { Pasted } from '../../analysis/index.ts'
import { CallEnded, type AnalysisClient, type PatchVerdict } from '../worker/index.ts'
import { isBinary, isLargeDiff, looksLikePatch } from './paste.ts'
import type { Mailbox, WorkbenchStore } from './state.ts'

/** Where what was taken in goes. */
export interface IntakeDesk {
  /** Loads texts as a draft of their own; an undefined diff leaves the one that is there. */
  startDraft(patch: Omit<Pasted, 'name' | 'diff'> & { readonly diff?: string | null }, said: string): void
  /** Shows another patch of the mailbox in the draft that the mailbox has. */
  showPatch(patch: Pasted): void
  setDiff(content: string | File): void
  /** Takes a settings file that names a convention. */
  takeConvention(name: string, text: string): void
  say(text: string): void
}

/** How often a paste is given to a worker: each may die under it. */
const MOST_ATTEMPTS = 4

/** Takes in pastes and dropped files, and moves through the patches of a mailbox. */
export class Intake {
  readonly #client: AnalysisClient
  readonly #store: WorkbenchStore
  readonly #desk: IntakeDesk

  constructor(client: AnalysisClient, store: WorkbenchStore, desk: IntakeDesk) {
    this.#client = client
    this.#store = store
    this.#desk = desk
  }

  /** Takes a paste apart where it is more than a plain message; false where the editor should just paste it. */
  pasted(text: string, where: 'message' | 'diff'): boolean {
    if (where === 'message' && !looksLikePatch(text)) return false
    void this.take(text, where)
    return true
  }

  /** Takes a text or a dropped file: message and diff go where they belong, many patches become a list. */
  async take(content: string | File, where: 'message' | 'diff'): Promise<void> {
    try {
      if (content instanceof File && (await isBinary(content))) {
        this.#desk.say(`${content.name} is not text. Nothing was changed.`)
      } else if (await isLargeDiff(content)) this.#desk.setDiff(content)
      else if (content instanceof File && isSettingsFile(content.name)) {
        this.#desk.takeConvention(content.name, await content.text())
      } else await this.#place(content, await this.#split(content), where)
    } catch {
      this.#keep(content, where)
    }
  }

  /** A worker that died under the paste is replaced, and the new one asked again. */
  async #split(content: string | File): Promise<readonly Pasted[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#client.call('split', content)
      } catch (error) {
        if (!(error instanceof CallEnded) || attempt === MOST_ATTEMPTS) throw error
      }
    }
  }

  /** What cannot be taken apart stands where it was pasted: a paste is never lost. */
  #keep(content: string | File, where: 'message' | 'diff'): void {
    if (content instanceof File) this.#desk.say(`${content.name} could not be read. Nothing was changed.`)
    else if (where === 'diff') this.#desk.setDiff(content)
    else this.#desk.startDraft({ message: content, source: 'draft' }, 'The paste could not be taken apart.')
  }

  openPatch(index: number): void {
    const { mailbox, message, judged } = this.#store.getState()
    const next = mailbox?.patches[index]
    const before = mailbox?.patches[mailbox.current]
    if (!mailbox || !next || !before) return
    const verdict = judged ? verdictOf(judged.report) : null
    this.#set({
      current: index,
      patches: mailbox.patches.with(mailbox.current, { ...before, message: message.text }),
      verdicts: verdict ? mailbox.verdicts.with(mailbox.current, verdict) : mailbox.verdicts,
    })
    this.#desk.showPatch(next)
  }

  closeMailbox(): void {
    this.#store.setState({ mailbox: null })
  }

  async #place(content: string | File, parts: readonly Pasted[], where: 'message' | 'diff'): Promise<void> {
    const [first] = parts
    const from = content instanceof File ? content.name : 'the paste'
    if (!first) return
    if (parts.length > 1) {
      this.#desk.startDraft(first, `${parts.length} patches taken from ${from}.`)
      this.#store.setState({
        mailbox: { patches: parts, current: 0, verdicts: parts.map(() => null), of: parts },
      })
      await this.judgeRest()
    } else if (first.diff !== null && first.message.trim()) {
      this.#desk.startDraft(first, `Message and diff taken from ${from}.`)
    } else if (first.diff !== null) {
      this.#desk.setDiff(first.diff)
    } else if (where === 'diff') {
      if (content instanceof File) this.#desk.say(`There is no diff in ${content.name}. Nothing was changed.`)
      else this.#desk.setDiff(content)
    } else {
      this.#desk.startDraft({ message: first.message, source: first.source }, `Message taken from ${from}.`)
    }
  }

  /** Judges the patches that have no verdict yet, one after another, as long as their list is open. */
  async judgeRest(): Promise<void> {
    const of = this.#store.getState().mailbox?.of
    for (const [index, { message, diff }] of (of ?? []).entries()) {
      if (this.#store.getState().mailbox?.verdicts[index]) continue
      const verdict = await this.#client.call('patch', { message, diff }).catch(() => null)
      const { mailbox } = this.#store.getState()
      if (mailbox?.of !== of) return
      if (!mailbox?.verdicts[index]) this.#set({ verdicts: mailbox!.verdicts.with(index, verdict) })
    }
  }

  #set(change: Partial<Mailbox>): void {
    const { mailbox } = this.#store.getState()
    if (mailbox) this.#store.setState({ mailbox: { ...mailbox, ...change } })
  }
}

function verdictOf(report: { readonly verdict: PatchVerdict['verdict'] }): PatchVerdict {
  return { verdict: report.verdict }
}

const isSettingsFile = (name: string) => /\.json$|(?:^|\.)commitlintrc(?:\.ya?ml)?$|\.gitlint$/.test(name)
