import type { Report } from '../../analysis/index.ts'
import type { Asides } from '../codemirror/index.ts'
import { Judging, type AnalysisClient } from '../worker/index.ts'
import type { WorkbenchStore } from './state.ts'
import { ownConventionId } from './user-settings.ts'

/** What a judgement needs to know of the message, and tells it. */
export interface JudgedMessage {
  readonly asides: Asides
  /** A report for this revision has come. */
  judged(revision: number): void
}

/** Has the message judged against the diff, and publishes the report of the newest text. */
export class Judge {
  readonly #store: WorkbenchStore
  readonly #message: () => JudgedMessage
  readonly #afterPaint: (run: () => void) => void
  readonly #judging: Judging
  #isJudgedSoon = false

  constructor(
    client: AnalysisClient,
    store: WorkbenchStore,
    message: () => JudgedMessage,
    afterPaint: (run: () => void) => void,
  ) {
    this.#store = store
    this.#message = message
    this.#afterPaint = afterPaint
    this.#judging = new Judging(client, {
      activity: (activity, problem) => store.setState({ activity, problem: problem ?? null, progress: null }),
      progress: (progress) => store.setState({ progress }),
      diffRead: (diffSummary) => store.setState({ diffSummary }),
      judged: (report, revision) => this.#judged(report, revision),
    })
  }

  setDiff(content: string | File | null): void {
    this.#judging.setDiff(content)
  }

  /** The worker is another one, which knows nothing of the diff. */
  forgetWorker(): void {
    this.#judging.forgetWorker()
  }

  /** Judges the message once what was typed is seen: neither asking nor showing the report holds up a letter. */
  judgeSoon(): void {
    if (this.#isJudgedSoon) return
    this.#isJudgedSoon = true
    this.#afterPaint(() => {
      this.#isJudgedSoon = false
      this.judge()
    })
  }

  judge(): void {
    const { message, source, convention, settings } = this.#store.getState()
    const own = convention === ownConventionId ? (settings.own?.json ?? null) : null
    this.#judging.setMessage({
      message: message.text,
      revision: message.revision,
      source,
      convention: convention === ownConventionId ? null : convention,
      own,
      settings: {
        levels: settings.levels,
        dictionary: settings.dictionary,
        whatFirst: settings.whatFirst,
        ...this.#message().asides,
      },
    })
  }

  #judged(report: Report, revision: number): void {
    const desk = this.#message()
    desk.judged(revision)
    const { message } = this.#store.getState()
    if (message.revision !== revision) return
    const { answered } = desk.asides
    this.#store.setState({ judged: { report, text: message.text, revision, answered } })
  }
}
