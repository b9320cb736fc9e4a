import { trustedUrl } from '../browser/index.ts'
import workerUrl from './analysis.worker.ts?worker&url'

/** Starts the worker that runs the analysis library. */
export function startWorker(): Worker {
  return new Worker(trustedUrl(new URL(workerUrl, import.meta.url).href), {
    type: 'module',
    name: 'analysis',
  })
}
