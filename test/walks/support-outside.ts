// Files that reach Cairn from outside its window: named by a start, or dragged out of a file manager.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { AppDriver } from '../driver/app-driver.ts'
import { findElectron } from '../driver/find-electron.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** As a double click does it: another start, which hands its files to the one that runs and ends. */
export function startAgainWith(app: AppDriver, ...files: string[]): void {
  const program = findElectron()
  if (program === null) throw new Error('Only the real Electron starts twice')
  const env = { ...process.env, CAIRN_DATA: app.userData }
  const later = spawnSync(program, [root, ...files], { env, encoding: 'utf8', timeout: 20_000 })
  expect(later.status, later.stderr).toBe(0)
}

type DragStep = 'dragEnter' | 'dragOver' | 'drop'

/** Drags by the browser's own input, with files that have a path: no script of a page could make one. */
export async function dragging(page: Page) {
  const session = await page.context().newCDPSession(page)
  return async (files: readonly string[], ...steps: DragStep[]): Promise<void> => {
    for (const type of steps) {
      const data = { items: [], files: [...files], dragOperationsMask: 1 }
      await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
    }
  }
}

/** How many changes the database holds: what nobody decided must not add one. */
export const changesOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('cairn')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const count = opening.result.transaction('changes').objectStore('changes').count()
          count.onsuccess = () => {
            opening.result.close()
            resolve(count.result)
          }
        }
      }),
  )
