import type { Io } from '../io.ts'
import { spawn } from '../spawn.ts'

/** Asks the system to open an address in the user's browser; where it cannot, the printed address has to do. */
export function openInBrowser(io: Io, address: string): void {
  const { BROWSER, DISPLAY, WAYLAND_DISPLAY } = io.env
  if (process.platform === 'linux' && !BROWSER && !DISPLAY && !WAYLAND_DISPLAY) return
  const [command, ...args] = BROWSER
    ? [BROWSER]
    : process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open']
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
