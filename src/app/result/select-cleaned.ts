/** Of the element that shows the cleaned message. */
export const cleanedId = 'cleaned'

/** Selects the cleaned message, for the author to copy where the clipboard is refused. */
export function selectCleaned(): void {
  const box = document.getElementById(cleanedId)
  if (!box) return
  box.focus()
  getSelection()?.selectAllChildren(box)
}
