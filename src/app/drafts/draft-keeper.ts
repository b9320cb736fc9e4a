import { Drafts, type Draft, type KeptDraft } from './drafts.ts'

/** What keeping drafts needs of the browser. */
export interface DraftPlace {
  readonly storage: Storage
  readonly newId: () => string
  /** The draft this tab works on, from before a reload. */
  readonly openDraft: string | null
  /** Notes the draft this tab works on, for after a reload; false where another tab has it open. */
  readonly rememberDraft: (id: string) => Promise<boolean>
}

const saveDelay = 400

/** Keeps the open draft as it changes, and knows which one is open. */
export class DraftKeeper {
  readonly drafts: Drafts
  readonly #place: DraftPlace
  /** The draft as it is now; null where there is nothing to keep. */
  readonly #now: () => Draft | null
  readonly #told: (refused: boolean) => void
  #id: string
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether another tab has forgotten everything since the text last changed. */
  #forgotten = false

  constructor(place: DraftPlace, now: () => Draft | null, told: (refused: boolean) => void) {
    this.#place = place
    this.#now = now
    this.#told = told
    this.drafts = new Drafts(place.storage)
    this.#id = place.openDraft ?? place.newId()
    void place.rememberDraft(this.#id)
  }

  get id(): string {
    return this.#id
  }

  /** The open draft as it is kept; null where it is not. */
  kept(): KeptDraft | null {
    try {
      const draft = this.drafts.read(this.#id)
      return draft && { id: this.#id, ...draft }
    } catch {
      return null
    }
  }

  /**
   * Works on another draft from now on; without an id on a new one. Resolves to false where another tab has that draft
   * open: then this one works on a copy, so that neither writes over the other.
   */
  async open(id: string = this.#place.newId()): Promise<boolean> {
    this.#forgotten = false
    this.#id = id
    const isOurs = await this.#place.rememberDraft(id)
    if (isOurs || this.#id !== id) return true
    await this.open()
    return false
  }

  saveSoon(): void {
    clearTimeout(this.#timer)
    this.#forgotten = false
    this.#timer = setTimeout(() => this.save(), saveDelay)
  }

  save(): void {
    clearTimeout(this.#timer)
    if (this.#forgotten) return
    const draft = this.#now()
    try {
      if (draft) this.drafts.write(this.#id, draft)
      else this.drafts.remove(this.#id)
      this.#told(false)
    } catch {
      this.#told(true)
    }
  }

  /** What another tab has forgotten is not written again when this one closes, only when its text changes. */
  forgottenElsewhere(): void {
    clearTimeout(this.#timer)
    this.#forgotten = true
  }

  forgetAll(): void {
    clearTimeout(this.#timer)
    this.drafts.removeAll()
    void this.open()
  }
}
