// Opens an address in the browser the system prefers. Where there is none, the printed address is enough.
import { spawn } from 'node:child_process'

function opener(platform: string, address: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]]
  // `start` takes its first quoted argument for a title
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address]]
  return ['xdg-open', [address]]
}

export function openInSystemBrowser(address: string): void {
  const [command, parameters] = opener(process.platform, address)
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
