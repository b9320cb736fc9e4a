import type { ChangeDesc } from '@codemirror/state'
import type { Edit, Span } from '../../analysis/index.ts'

/** The edits made since a revision, so that places of a report for that revision can still be found. */
export class ChangesSince {
  #changes: { readonly revision: number; readonly desc: ChangeDesc }[] = []

  /** Notes the change that led to `revision`. */
  add(revision: number, desc: ChangeDesc): void {
    this.#changes.push({ revision, desc })
  }

  /** Forgets what led to `revision` and before: a report for it has come. */
  dropUpTo(revision: number): void {
    this.#changes = this.#changes.filter((change) => change.revision > revision)
  }

  span({ from, to }: Span): Span {
    const start = this.#map(from, 1)
    return { from: start, to: Math.max(start, this.#map(to, -1)) }
  }

  edit(edit: Edit): Edit {
    return { ...edit, ...this.span(edit) }
  }

  #map(offset: number, side: number): number {
    return this.#changes.reduce((at, { desc }) => desc.mapPos(Math.min(at, desc.length), side), offset)
  }
}
