/** A half-open range of UTF-16 code units in the text as it was given: `text.slice(from, to)` is the range. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** How many code units two spans share; 0 where they only touch or lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
