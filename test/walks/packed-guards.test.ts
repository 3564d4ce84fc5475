// The packed app opens no debugger from its command line. Here the real program stands packed as far as that goes: its name, its fuses, its app.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { afterAll, expect, onTestFinished } from 'vitest'
import { fusesFor } from '../../electron/packaging/after-pack.mjs'
import { findElectron } from '../driver/find-electron.mjs'
import { noteHost } from '../driver/host-notes.ts'
import { killNow } from '../driver/processes.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'
import { freePort } from './durability-host.ts'
import { commandLinesBelow } from './support-sockets.ts'

afterAll(dropProfiles)

/** A program of another name counts as packed. The fuse that wants an archive stays open: what lies beside it here is a folder. */
async function packedProgram(): Promise<string> {
  const program = findElectron() ?? ''
  const folder = newProfile()
  for (const name of readdirSync(dirname(program)))
    if (name !== basename(program) && name !== 'resources')
      symlinkSync(join(dirname(program), name), join(folder, name))
  mkdirSync(join(folder, 'resources'))
  symlinkSync(fileURLToPath(new URL('../../', import.meta.url)), join(folder, 'resources', 'app'))
  const packed = join(folder, 'cairn')
  copyFileSync(program, packed)
  const { fuses } = await fusesFor(packed)
  await flipFuses(packed, { version: FuseVersion.V1, ...fuses, [FuseV1Options.OnlyLoadAppFromAsar]: false })
  return packed
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

testOnReal(
  'neither Chromium’s debugger nor Node’s is opened, by a port or by a pipe',
  async () => {
    const [chromiums, nodes] = [await freePort(), await freePort()]
    const folder = newProfile()
    const switches = [`--remote-debugging-port=${chromiums}`, `--inspect=127.0.0.1:${nodes}`, '--remote-debugging-pipe']
    noteHost('Electron, started by hand')
    const child = spawn(await packedProgram(), switches, {
      env: { ...process.env, CAIRN_DATA: folder },
      stdio: 'ignore',
    })
    onTestFinished(() => killNow([child.pid ?? 0]))
    await until('the window’s own process', () =>
      commandLinesBelow(child.pid ?? 0).some((line) => line.includes('--type=renderer')),
    )
    expect([await isFree(chromiums), await isFree(nodes)]).toEqual([true, true])
    expect(existsSync(join(folder, 'DevToolsActivePort'))).toBe(false)
  },
  60_000,
)
