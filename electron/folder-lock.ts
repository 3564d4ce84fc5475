// One Cairn per data folder, whichever host it is. Whatever holds the folder is freed by the system itself when its process is killed.
import { openSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'

/** Room for a socket's name on Linux. */
const WHOLE_NAME = 108

/** By device and inode: the same folder has them under each of its names, and they depend on no variable of the environment. */
function markOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  return `cairn-${userInfo().uid}-${dev}-${ino}`
}

const listens = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(false))
    server.listen(address, () => {
      // never a reason for the process to stay
      server.unref()
      resolve(true)
    })
  })

/** What the systems of the BSD family offer: opens the file and locks it in one step, or fails at once. */
function opensAlone(file: string): boolean {
  const [READ_WRITE, NON_BLOCKING, EXCLUSIVE_LOCK, CREATE] = [0x2, 0x4, 0x20, 0x200]
  try {
    openSync(file, READ_WRITE | NON_BLOCKING | EXCLUSIVE_LOCK | CREATE, 0o600)
    return true
  } catch {
    return false
  }
}

/** True when this process now holds the folder, which must exist, until it ends; false when another process does. */
export async function holdFolder(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return listens(`\\\\.\\pipe\\${markOf(folder)}`)
  // A name without a file: nothing is left behind by a kill. Written to its full length, because what Node
  // does with a shorter one differs by its version, and two versions would hold the same folder at once.
  if (process.platform === 'linux') return listens(`\0${markOf(folder)}`.padEnd(WHOLE_NAME, '.'))
  return opensAlone(join(folder, 'cairn.lock'))
}
