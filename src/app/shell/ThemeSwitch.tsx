import { useWorkbench, useWorkbenchState, type Theme } from '../workbench/index.ts'

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const names: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const workbench = useWorkbench()
  const theme = useWorkbenchState((s) => s.settings.theme)
  const label = `Theme: ${names[theme]}`
  return (
    <button
      type="button"
      className="quiet"
      aria-label={label}
      title={label}
      onClick={() => workbench.preferences.change({ theme: next[theme] })}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {theme !== 'light' && (
          <path
            d={theme === 'dark' ? 'M2 8a6 6 0 0 0 12 0 6 6 0 0 0-12 0z' : 'M8 2a6 6 0 0 1 0 12z'}
            fill="currentColor"
          />
        )}
      </svg>
    </button>
  )
}
