// A display nobody looks at, for the windows of the walks: they neither steal a person's focus nor need a person to be there.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'

const sockets = '/tmp/.X11-unix'

/**
 * Starts Xvfb at the first free number and answers with its name, such as `:99`; null where there is no Xvfb. Ends with this process.
 * @returns {Promise<string | null>}
 */
export async function startDisplay(options = {}) {
  // An ordinary user's server may not make this folder; a machine that was never booted, such as a container, lacks it.
  if (process.getuid?.() === 0 && !existsSync(sockets)) {
    mkdirSync(sockets)
    chmodSync(sockets, 0o1777)
  }
  const words = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { ...options, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  process.once('exit', () => server.kill())
  const [number] = await Promise.race([
    once(createInterface({ input: server.stdio[3] }), 'line'),
    once(server, 'exit').then(() => [null]),
    once(server, 'error').then(() => [null]),
  ])
  server.unref()
  return number === null ? null : `:${number}`
}
