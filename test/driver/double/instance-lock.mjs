// requestSingleInstanceLock as a real lock: one file in userData naming the process that holds it, and a folder where
// a second instance leaves its command line for the first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function tryTake(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** Calls `onSecond(argv, workingDirectory, data)` for every later instance, `data` being its own. Null when another process holds the lock. */
export function takeInstanceLock(userData, data, onSecond) {
  const folder = join(userData, 'double-instance')
  mkdirSync(folder, { recursive: true })
  const lockFile = join(folder, 'lock')
  if (!tryTake(lockFile)) {
    const holder = Number(readFileSync(lockFile, 'utf8'))
    if (holder !== process.pid && isAlive(holder)) {
      const letter = JSON.stringify({ argv: process.argv, cwd: process.cwd(), data: data ?? null })
      writeFileSync(join(folder, `second-${process.pid}.json`), letter)
      return null
    }
    writeFileSync(lockFile, String(process.pid)) // left by a killed run
  }
  const watcher = watch(folder, () => {
    if (!existsSync(folder)) return // the whole profile was thrown away
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('second-')))
      readLetter(join(folder, name), onSecond)
  })
  watcher.unref()
  return () => {
    watcher.close()
    rmSync(lockFile, { force: true })
  }
}

function readLetter(path, onSecond) {
  try {
    const { argv, cwd, data } = JSON.parse(readFileSync(path, 'utf8'))
    rmSync(path)
    onSecond(argv, cwd, data)
  } catch {
    // Half written or already read: the next change of the folder comes back to it.
  }
}
