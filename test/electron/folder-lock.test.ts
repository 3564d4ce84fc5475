// One Cairn per folder; a killed one leaves the folder free.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFolder } from './temporary-folder.ts'

const folder = aFolder()
const holder = join(folder, 'holder.js')

/** Another process that tries to hold the folder, says whether it does, and stays. */
async function anotherProcess(place = folder, env: Record<string, string> = {}) {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, [holder, place], { stdio: [...stdio], env: { ...process.env, ...env } })
  const [said] = await once(child.stdout, 'data')
  return { child, holds: String(said).trim() === 'true' }
}

type Another = Awaited<ReturnType<typeof anotherProcess>>

const ended = async ({ child }: Another) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
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
    await ended(first)
    const third = await anotherProcess()
    expect(third.holds).toBe(true)
    await Promise.all([second, third].map(ended))
  })

  it('is given to exactly one of four that start at once after a kill', async () => {
    let before: Another[] = [await anotherProcess()]
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(before.map(ended))
      const four = await Promise.all([1, 2, 3, 4].map(() => anotherProcess()))
      expect(four.filter(({ holds }) => holds)).toHaveLength(1)
      before = four
    }
    await Promise.all(before.map(ended))
  })

  it('is the same folder under another name and with another folder for temporary files', async () => {
    const linked = join(aFolder(), 'linked')
    symlinkSync(folder, linked)
    const first = await anotherProcess()
    const others = await Promise.all([
      anotherProcess(linked),
      anotherProcess(`${folder}/../${basename(folder)}/`),
      anotherProcess(folder, { TMPDIR: aFolder(), HOME: aFolder() }),
    ])
    expect([first, ...others].map(({ holds }) => holds)).toEqual([true, false, false, false])
    await Promise.all([first, ...others].map(ended))
  })

  it('leaves other folders to others', async () => {
    const first = await anotherProcess()
    const other = await anotherProcess(aFolder())
    expect([first.holds, other.holds]).toEqual([true, true])
    await Promise.all([first, other].map(ended))
  })
})
