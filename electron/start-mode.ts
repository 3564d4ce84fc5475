// What a start of Cairn asks for: its window, nothing to be seen (at login), or only the capture window.
import type { CommandLine } from './parse-launch-arguments.ts'

export type StartWish = 'window' | 'hidden' | 'capture'

export const HIDDEN_FLAG = '--hidden'
export const CAPTURE_FLAG = '--capture'

/** Files are shown in the window; a command line that could not be told shows it too. */
export function startWish(start: CommandLine | null): StartWish {
  if (start === null || start.files.length > 0) return 'window'
  if (start.capture) return 'capture'
  return start.hidden ? 'hidden' : 'window'
}
