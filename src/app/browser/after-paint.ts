/** Longest wait for a frame, in milliseconds: a page in the background paints none. */
const patience = 100

/** Runs something once what was just changed is painted. */
export function afterPaint(run: () => void): void {
  let isOver = false
  const once = () => {
    if (!isOver) run()
    isOver = true
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, patience)
}
