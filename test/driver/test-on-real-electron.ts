// For what only the real Electron can tell: elsewhere such a test is skipped, and its name says so.
import { test } from 'vitest'
import { hostOfWalks } from './start-app.ts'

const isReal = hostOfWalks() === 'electron'

/** A test that needs the real one. */
export function testOnReal(name: string, run: () => Promise<void>, limitMs?: number): void {
  test.skipIf(!isReal)(isReal ? name : `${name} (skipped: only the real Electron can tell)`, run, limitMs)
}
