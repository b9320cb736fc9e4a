/**
 * After a way out was taken, moves the focus on: to the remark that now stands at its place, be it the same one that
 * is still asked, or to the next way out, or to Copy; in the checklist to what stands there now. Not away from where
 * the author writes.
 */
export function focusNext(body: HTMLElement, index: number, control: number): void {
  const active = document.activeElement
  if (active !== document.body && !body.contains(active)) return
  const wayOut = 'textarea, [data-way-out]'
  const articles = body.querySelectorAll('article')
  const article = articles[Math.max(0, index)]
  const controls = articles.length || control < 0 ? [] : controlsIn(body)
  const next =
    controls[Math.min(control, controls.length - 1)] ??
    article?.querySelector<HTMLElement>(wayOut) ??
    body.querySelector<HTMLElement>(wayOut) ??
    document.querySelector<HTMLElement>('[data-copy]:enabled')
  ;(next ?? body).focus()
}

/** What can be used in the report, in order; not what waits in closed menus. */
export const controlsIn = (body: HTMLElement): HTMLElement[] =>
  [...body.querySelectorAll<HTMLElement>('button, input, textarea, summary')].filter(
    (element) => !element.closest('[popover]'),
  )
