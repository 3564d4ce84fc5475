// Killing exactly the processes a driver started, by their numbers, and waiting until they are gone.
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { until } from './until.ts'

interface ProcessInfo {
  type: string
  id: number
}

/** The processes of one Chromium, `browser` first: it owns the database. */
export async function chromiumProcesses(browser: Browser): Promise<ProcessInfo[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo
}

/** A process that has ended but whose parent has not yet asked for its code holds nothing any more. */
function hasEndedUnread(pid: number): boolean {
  if (process.platform !== 'linux') return false
  return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, ''))
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !hasEndedUnread(pid)
  } catch {
    return false
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile, which is what was wanted.
  }
}

export async function killNow(pids: number[]): Promise<void> {
  for (const pid of pids.filter(isAlive)) killIfThere(pid)
  await until(`processes ${pids.join(', ')} to be gone`, () => !pids.some(isAlive))
}
