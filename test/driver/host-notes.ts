// Writes down for the runner what carried the app in which walk, so that its closing lines say what really ran and not what was meant to.
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect } from 'vitest'

/** `host` as a person reads it, such as “Electron 45.4.1”. */
export function noteHost(host: string): void {
  const notes = process.env.CAIRN_HOST_NOTES
  if (notes === undefined) return
  mkdirSync(dirname(notes), { recursive: true })
  appendFileSync(notes, `${JSON.stringify({ file: expect.getState().testPath, host })}\n`)
}
