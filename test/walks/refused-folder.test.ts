// A data folder in which nothing may be written: the real program says so in a sentence, and changes nothing in it.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, onTestFinished } from 'vitest'
import { findElectron } from '../driver/find-electron.mjs'
import { noteHost } from '../driver/host-notes.ts'
import { killNow } from '../driver/processes.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
afterAll(dropProfiles)

/** Everything that lies in a folder, with its times and bytes. */
const lookOf = (folder: string) =>
  ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].toSorted().map((name) => {
    const path = join(folder, name)
    const { mtimeMs, ctimeMs, mode } = statSync(path)
    return { name, mtimeMs, ctimeMs, mode, bytes: statSync(path).isFile() ? readFileSync(path, 'base64') : null }
  })

/** What it says until it has said the sentence; the program itself then waits for the person to read it. */
async function refusalOf(folder: string): Promise<string> {
  noteHost('Electron, started by hand')
  const env = { ...process.env, CAIRN_DATA: folder }
  const child = spawn(findElectron() ?? '', [root], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => killNow([child.pid ?? 0]))
  let said = ''
  child.stderr.on('data', (piece) => {
    said += String(piece)
  })
  return until('the refusal', () => said.split('\n').find((line) => line.startsWith('Cairn did not start')), 30_000)
}

const sentence = (folder: string) =>
  `Cairn did not start, because it cannot write to its data folder ${folder}: you have no permission to write there. Nothing was changed. Allow writing there, or set CAIRN_DATA to another folder, and start Cairn again.`

testOnReal('a folder that may only be read is refused, and stays as it was to the byte', async () => {
  const folder = newProfile()
  mkdirSync(join(folder, 'kept'))
  writeFileSync(join(folder, 'kept', 'witness.json'), '{"left":1}')
  chmodSync(folder, 0o500)
  onTestFinished(() => chmodSync(folder, 0o700))
  const before = lookOf(folder)
  expect(await refusalOf(folder)).toBe(sentence(folder))
  expect(lookOf(folder)).toEqual(before)
})

testOnReal('so is one that cannot be made, because the folder around it may only be read', async () => {
  const around = newProfile()
  chmodSync(around, 0o500)
  onTestFinished(() => chmodSync(around, 0o700))
  const folder = join(around, 'Cairn')
  expect(await refusalOf(folder)).toBe(sentence(folder))
  expect(readdirSync(around)).toEqual([])
})
