// The ways in which a browser lets a database be damaged, and what the restore screen must say of each.
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { liveFolder } from './durability-profiles.ts'

const filesOf = (folder: string, ending: RegExp) => readdirSync(folder).filter((name) => ending.test(name))

function truncateManifest(folder: string): void {
  for (const name of filesOf(folder, /^MANIFEST-/)) truncateSync(join(folder, name), 20)
}
function loseDataFiles(folder: string): void {
  for (const name of filesOf(folder, /\.ldb$/)) rmSync(join(folder, name))
}
function loseCurrent(folder: string): void {
  rmSync(join(folder, 'CURRENT'))
}
function flipBytes(folder: string): void {
  for (const name of filesOf(folder, /\.ldb$/)) {
    const bytes = readFileSync(join(folder, name))
    for (let at = 0; at < bytes.length - 60; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(join(folder, name), bytes)
  }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

export async function expectRestoreScreen(page: Page, sentence: RegExp): Promise<void> {
  await heading(page).filter({ hasText: sentence }).waitFor()
  expect(await page.getByRole('button', { name: 'Start my own' }).count()).toBe(0)
}

export async function goBackToNewest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Restore this backup' }).click()
}

/** A file that is gone, and one whose bytes are wrong, are what a start tells apart; `npm test` tries one of each. */
export const damages = [
  ['a truncated MANIFEST', truncateManifest, /The database cannot be read|Your database is missing/],
  ['a lost data file', loseDataFiles, /The database cannot be read|Your database is missing/],
  ['a lost CURRENT', loseCurrent, /This database is older than|This is not the database|Your database is missing/],
  ['flipped bytes in the data', flipBytes, /The database cannot be read|Your database is missing/],
] as const

/** The live database of `from` in the place of the one in `to`; what lies beside it stays. */
export function putBack(from: string, to: string): void {
  rmSync(liveFolder(to), { recursive: true })
  cpSync(liveFolder(from), join(liveFolder(from).replace(from, to)), { recursive: true })
}
