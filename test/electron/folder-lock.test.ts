// One Cairn per folder; a killed one leaves the folder free.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFolder } from './a-folder.ts'

const folder = aFolder()
const holder = join(folder, 'holder.js')

/** Another process that tries to hold the folder, says whether it does, and stays. */
async function anotherProcess() {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  return { child, holds: String(said).trim() === 'true' }
}

beforeAll(async () => {
  const entry = join(folder, 'entry.ts')
  const lock = fileURLToPath(new URL('../../electron/folder-lock.ts', import.meta.url))
  writeFileSync(
    entry,
    `import { holdFolder } from ${JSON.stringify(lock)}\nconsole.log(await holdFolder(process.argv[2] ?? ''))\nsetInterval(() => {}, 1000)\n`,
  )
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'holder.js' } },
    },
  })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})

describe('holding a folder', () => {
  it('refuses a second process and lets the next in after a kill', async () => {
    const first = await anotherProcess()
    const second = await anotherProcess()
    expect([first.holds, second.holds]).toEqual([true, false])
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    const third = await anotherProcess()
    expect(third.holds).toBe(true)
    for (const { child } of [second, third]) child.kill('SIGKILL')
  })
})
