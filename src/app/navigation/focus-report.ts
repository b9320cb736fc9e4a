/** Where what had the focus is gone with a face of the report. */
export function focusReport(): boolean {
  document.querySelector<HTMLElement>('[role=tabpanel]')?.focus()
  return true
}
