import { analyse, conventions, findFacts, readDiff, type Diff } from '../../analysis/index.ts'
import { forPage } from './for-page.ts'
import type { AnswerMessage, CallMessage, CallName, Calls, DiffSummary } from './protocol.ts'

/** What only some drafts need: pastes taken apart, outlines, answers, conventions of the author's own. */
const later = () => import('./later.ts')

/** The diff as last sent, read once and judged against by every later message. */
let kept: Diff | null = null

const handlers: {
  [K in CallName]: (
    input: Calls[K]['input'],
    progress: (done: number) => void,
  ) => Calls[K]['output'] | Promise<Calls[K]['output']>
} = {
  async diff(input, progress) {
    if (input === null) {
      kept = null
      return null
    }
    const text = typeof input === 'string' ? input : await input.text()
    kept = readDiff(text, progress)
    return summary(kept)
  },
  async judge({ message, source, convention, own, settings }, progress) {
    // Most of the first judgement of a large diff, and remembered for the later ones.
    if (kept) findFacts(kept, progress)
    const report = analyse({
      message,
      diff: kept,
      source,
      convention:
        (own === null ? null : (await later()).ownConvention({ json: own })) ?? convention ?? undefined,
      settings,
    })
    return forPage(report, kept)
  },
  async split(input) {
    const text = typeof input === 'string' ? input : await input.text()
    return (await later()).splitPaste(text)
  },
  async outline({ convention }) {
    const { outline } = await later()
    return kept
      ? outline(
          kept,
          conventions.find((c) => c.id === convention),
        )
      : ''
  },
  async answer({ message, insertAt, instead, words, width }) {
    const { answerEdit, fillEdit } = await later()
    return instead ? fillEdit(message, instead, words, width) : answerEdit(message, insertAt, words, width)
  },
  conventions: () => conventions.map(({ id, name, source }) => ({ id, name, source })),
  async settings({ name, text }) {
    const { needsYaml, readSettingsFile } = await later()
    const yaml = needsYaml(text, name) ? (await import('../../settings/yaml.ts')).parseYaml(text) : undefined
    return readSettingsFile(text, name, yaml)
  },
  patch: ({ message, diff }) => ({ verdict: analyse({ message, diff, source: 'patch' }).verdict }),
}

function summary(diff: Diff): DiffSummary {
  return {
    files: diff.files.map((file) => ({
      path: file.path,
      oldPath: file.oldPath,
      change: file.change,
      binary: file.binary,
      additions: file.additions,
      deletions: file.deletions,
      from: file.from,
      to: file.to,
      hunks: file.hunks.map(({ from, body, to }) => ({ from, body, to })),
    })),
    additions: diff.additions,
    deletions: diff.deletions,
    notes: diff.notes,
    length: diff.text.length,
  }
}

async function handle<K extends CallName>({ id, call, input }: CallMessage<K>): Promise<AnswerMessage> {
  try {
    const progress = (done: number) => postMessage({ id, progress: done } satisfies AnswerMessage)
    return { id, output: await handlers[call](input, progress) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Calls are answered one after another, so that a judgement always sees the diff that was sent before it. */
let turn: Promise<unknown> = Promise.resolve()

addEventListener('message', (event: MessageEvent<CallMessage>) => {
  turn = turn.then(async () => postMessage(await handle(event.data)))
})
