import type { Pasted } from '../../analysis/index.ts'
import type { PatchVerdict } from '../worker/index.ts'

/** The patches of a mailbox with what the author has changed in them, and how each was judged. */
export interface KeptMailbox {
  readonly patches: readonly Pasted[]
  readonly current: number
  readonly verdicts: readonly (PatchVerdict | null)[]
}

/** Most text of a mailbox kept with a draft, UTF-16 code units. */
const limit = 1_000_000

/** The part of a mailbox to keep; null where it is too large. */
export function mailboxToKeep(mailbox: KeptMailbox | null): KeptMailbox | null {
  if (!mailbox) return null
  const { patches, current, verdicts } = mailbox
  const size = patches.reduce((sum, { message, diff }) => sum + message.length + (diff?.length ?? 0), 0)
  return size > limit ? null : { patches, current, verdicts }
}

/** Reads a mailbox as it was kept; null where it is none. */
export function readMailbox(value: unknown): KeptMailbox | null {
  if (typeof value !== 'object' || value === null) return null
  const { patches, current, verdicts } = value as Partial<Record<keyof KeptMailbox, unknown>>
  if (!Array.isArray(patches) || !Array.isArray(verdicts) || verdicts.length !== patches.length) return null
  if (typeof current !== 'number' || !(current in patches) || !patches.every(isPatch)) return null
  return { patches, current, verdicts: verdicts.map((verdict) => (isVerdict(verdict) ? verdict : null)) }
}

function isPatch(value: unknown): value is Pasted {
  if (typeof value !== 'object' || value === null) return false
  const { message, diff, name, source } = value as Partial<Record<keyof Pasted, unknown>>
  const texts = [message, name, source].every((text) => typeof text === 'string')
  return texts && (diff === null || typeof diff === 'string')
}

const isVerdict = (value: unknown): value is PatchVerdict =>
  typeof value === 'object' &&
  value !== null &&
  ['ready', 'needs-work', 'rewrite'].includes((value as { verdict?: string }).verdict ?? '')
