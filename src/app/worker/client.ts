import type { AnswerMessage, CallMessage, CallName, Calls } from './protocol.ts'

/** The part of a `Worker` that the client needs, so that a test can stand in for it. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: CallMessage): void
  terminate(): void
}

/** Milliseconds after which a worker that says nothing is taken for dead: a minute, and a second for each megabyte. */
const patience = (size: number): number => 60_000 + size / 1000

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
  /** The largest input this worker was given, UTF-16 code units or bytes. */
  #size = 0
  #timer: ReturnType<typeof setTimeout> | undefined

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
      this.#size = Math.max(this.#size, sizeOf(input))
      this.#worker.postMessage({ id, call, input })
      if (this.#waiting.size === 1) this.#wait()
    })
  }

  /** Counts anew how long the worker has been silent; not where nothing is asked of it. */
  #wait(): void {
    clearTimeout(this.#timer)
    if (this.#waiting.size > 0)
      this.#timer = setTimeout(
        () => this.restart('the analysis did not answer and was started again'),
        patience(this.#size),
      )
  }

  /** Stops what the worker is doing and starts another; it knows nothing of what the old one was told. */
  restart(reason = 'the analysis was started again'): void {
    clearTimeout(this.#timer)
    this.#worker.terminate()
    this.#size = 0
    const ended = [...this.#waiting.values()]
    this.#waiting.clear()
    this.#worker = this.#start()
    this.#onRestart()
    for (const { reject } of ended) reject(new CallEnded(reason))
  }

  #start(): WorkerLike {
    const worker = this.#create()
    worker.onmessage = ({ data }) => {
      const waiting = this.#waiting.get(data.id)
      if (!('progress' in data)) this.#waiting.delete(data.id)
      this.#wait()
      if ('progress' in data) return waiting?.progress?.(data.progress)
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

function sizeOf(input: Calls[CallName]['input']): number {
  if (typeof input === 'string') return input.length
  return input instanceof Blob ? input.size : 0
}
