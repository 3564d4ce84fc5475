// One Cairn per data folder, whichever host it is. Held by a socket and not by a file: the system frees it when a process is killed.
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Short and outside the folder itself: a socket's path may have some hundred characters, and the folder may be read-only. */
function addressOf(folder: string): string {
  const mark = createHash('sha256').update(`${userInfo().username}\n${folder}`).digest('hex').slice(0, 20)
  return process.platform === 'win32' ? `\\\\.\\pipe\\cairn-${mark}` : join(tmpdir(), `cairn-${mark}.lock`)
}

const isAnswered = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

const listen = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(false))
    // never a reason for the process to stay
    server.listen(address, () => {
      server.unref()
      resolve(true)
    })
  })

/** True when this process now holds the folder until it ends; false when another process does. */
export async function holdFolder(folder: string): Promise<boolean> {
  const address = addressOf(folder)
  if (await listen(address)) return true
  if (await isAnswered(address)) return false
  // left behind by a killed process
  if (process.platform !== 'win32') await rm(address, { force: true })
  return listen(address)
}
