import type { Report } from '../../analysis/index.ts'
import { CallEnded, type AnalysisClient } from './client.ts'
import type { DiffSummary, JudgeInput } from './protocol.ts'

/** What the page is told while it waits. */
export type Activity = 'idle' | 'reading' | 'judging' | 'failed'

/** The two texts to judge; a new object stands for a new text. */
interface Wanted {
  readonly diff: { readonly input: string | File | null }
  readonly message: (JudgeInput & { readonly revision: number }) | null
}

export interface JudgingEvents {
  activity(activity: Activity, problem?: string): void
  /** How much of the diff has been read or, where it is judged, looked into, 0 to 1. */
  progress(done: number): void
  diffRead(summary: DiffSummary | null): void
  judged(report: Report, revision: number): void
}

/** From this size on, reading an outdated diff is stopped rather than waited for; UTF-16 code units or bytes. */
const worthStopping = 1_000_000

/** How often one input may end the worker before it is left alone. */
const attempts = 2

/**
 * Keeps one judgement going at a time and always the newest: a keystroke replaces the message that waits, a diff
 * is sent once, and what comes back for older texts is dropped.
 */
export class Judging {
  readonly #client: AnalysisClient
  readonly #events: JudgingEvents
  #wanted: Wanted = { diff: { input: null }, message: null }
  #readDiff: Wanted['diff'] | null = null
  #reading: Wanted['diff'] | null = null
  #running = false
  /** Whether the diff has been judged against: the first time takes as long as reading it. */
  #judgedOnce = false

  constructor(client: AnalysisClient, events: JudgingEvents) {
    this.#client = client
    this.#events = events
  }

  setDiff(input: string | File | null): void {
    const outdated = this.#reading ?? (this.#running && !this.#judgedOnce ? this.#wanted.diff : null)
    this.#judgedOnce = false
    this.#wanted = { ...this.#wanted, diff: { input } }
    if (outdated && sizeOf(outdated.input) > worthStopping) this.#client.restart()
    void this.#run()
  }

  setMessage(message: JudgeInput & { readonly revision: number }): void {
    this.#wanted = { ...this.#wanted, message }
    void this.#run()
  }

  /** The worker that knew the diff is gone; the next judgement sends it again. */
  forgetWorker(): void {
    this.#readDiff = null
  }

  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    let failures = 0
    let done: Wanted | null = null
    while (done !== this.#wanted) {
      const wanted: Wanted = this.#wanted
      try {
        await this.#judge(wanted)
        done = wanted
        failures = 0
      } catch (error) {
        if (wanted !== this.#wanted) failures = 0
        else if (!(error instanceof CallEnded) || ++failures >= attempts) {
          this.#events.activity('failed', error instanceof Error ? error.message : String(error))
          done = wanted
        }
      }
    }
    this.#running = false
  }

  async #judge(wanted: Wanted): Promise<void> {
    const { diff, message } = wanted
    if (this.#readDiff !== diff) {
      if (diff.input !== null) this.#events.activity('reading')
      this.#reading = diff
      const summary = await this.#client
        .call('diff', diff.input, (read) => this.#reading === diff && this.#events.progress(read))
        .finally(() => (this.#reading = null))
      this.#readDiff = diff
      if (this.#wanted.diff === diff) this.#events.diffRead(summary)
    }
    if (message && this.#wanted === wanted) {
      this.#events.activity('judging')
      const report = await this.#client.call(
        'judge',
        message,
        (done) => this.#wanted.diff === diff && this.#events.progress(done),
      )
      if (this.#wanted.diff === diff) this.#judgedOnce = true
      if (this.#wanted === wanted) this.#events.judged(report, message.revision)
    }
    if (this.#wanted === wanted) this.#events.activity('idle')
  }
}

function sizeOf(input: string | File | null): number {
  return input === null ? 0 : typeof input === 'string' ? input.length : input.size
}
