import type { Spot } from '../../check.ts'
import type { Word } from '../../prose/words.ts'

/** What a subject says behind its prefix and tags; never empty here. */
export interface Title {
  readonly text: string
  readonly at: Spot
  readonly words: readonly Word[]
}
