import type { AnswerMessage, CallMessage, CallName, Calls } from './protocol.ts'

/** The part of a `Worker` that the client needs, so that a test can stand in for it. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: CallMessage): void
  terminate(): void
}

/** Why a call came to nothing: the worker died, or a newer input took its place. */
export class CallEnded extends Error {
  override readonly name = 'CallEnded'
}

interface Waiting {
  readonly resolve: (output: never) => void
  readonly reject: (error: Error) => void
  readonly progress: ((done: number) => void) | undefined
}

/**
 * Asks the worker questions. A worker that dies, or that is stopped because its work is out of date, is replaced
 * at once; its open calls end with `CallEnded`, and whoever asked may ask again.
 */
export class AnalysisClient {
  readonly #create: () => WorkerLike
  readonly #onRestart: () => void
  readonly #waiting = new Map<number, Waiting>()
  #worker: WorkerLike
  #lastId = 0

  constructor(create: () => WorkerLike, onRestart: () => void) {
    this.#create = create
    this.#onRestart = onRestart
    this.#worker = this.#start()
  }

  call<K extends CallName>(
    call: K,
    input: Calls[K]['input'],
    progress?: (done: number) => void,
  ): Promise<Calls[K]['output']> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress })
      this.#worker.postMessage({ id, call, input })
    })
  }

  /** Stops what the worker is doing and starts another; it knows nothing of what the old one was told. */
  restart(): void {
    this.#worker.terminate()
    const ended = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#worker = this.#start()
    this.#onRestart()
    for (const { reject } of ended) reject(new CallEnded('the analysis was started again'))
  }

  #start(): WorkerLike {
    const worker = this.#create()
    worker.onmessage = ({ data }) => {
      const waiting = this.#waiting.get(data.id)
      if ('progress' in data) return waiting?.progress?.(data.progress)
      this.#waiting.delete(data.id)
      if (!waiting) return
      if ('error' in data) waiting.reject(new Error(data.error))
      else waiting.resolve(data.output as never)
    }
    worker.onerror = () => {
      if (this.#worker === worker) this.restart()
    }
    return worker
  }
}
