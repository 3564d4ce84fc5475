// The `cairn` command beside the app: a line added while it is closed is there once after the start, one added while it runs at once,
// and what the command shows is what the app holds.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { findElectron } from '../driver/find-electron.mjs'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { readTable } from './durability-store.ts'
import { walkThroughApp } from './support-app.ts'
import { begin } from './support-week.ts'

const walk = walkThroughApp()
const run = promisify(execFile)
const work = mkdtempSync(join(tmpdir(), 'cairn-walk-command-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, CAIRN_DATA: walk.app.userData })
const cairn = async (...given: string[]) =>
  (await run(process.execPath, ['.build/electron/command.js', '0.1.0', '', ...given], { env: environment() })).stdout
const inbox = () => readdirSync(join(walk.app.userData, 'inbox')).filter((name) => name.endsWith('.json'))
const recorded = () => walk.page.getByRole('list', { name: 'Recorded in this week' })
const entries = async () =>
  (await readTable(walk.page, 'records')).filter((one) => Reflect.get(one, 'kind') === 'entry')

test('a line that is added while Cairn is closed stands there once after the start', async () => {
  await begin(walk.page)
  await walk.app.close()
  expect(await cairn('add', 'Split the quotes database ^DEC-S2 #storage')).toContain(
    'Cairn saves it at its next start.',
  )
  expect(inbox()).toHaveLength(1)
  await walk.app.relaunch()
  await recorded().getByText('Split the quotes database').waitFor()
  await expect.poll(() => inbox()).toEqual([])
  expect(await recorded().getByText('Split the quotes database').count()).toBe(1)
  await walk.app.close()
  await walk.app.relaunch()
  await recorded().getByText('Split the quotes database').waitFor()
  expect(await entries()).toHaveLength(1)
})

test('one that is added while it runs is saved before the command ends', async () => {
  expect(await cairn('add', 'Answered the audit @Maya')).toBe(
    'Saved: Answered the audit. Maya is not among your people yet.\n',
  )
  await recorded().getByText('Answered the audit').waitFor()
  expect(inbox()).toEqual([])
  expect(await entries()).toHaveLength(2)
})

test('what it reads is current while the app runs, and says its age once it is closed', async () => {
  const week = JSON.parse(await cairn('week', '--json'))
  expect(week).toMatchObject({ source: { from: 'app', changesSince: 0 }, counts: { records: 2 } })
  expect(JSON.parse(await cairn('search', 'audit', '--json')).found).toHaveLength(1)
  await walk.app.close()
  expect(JSON.parse(await cairn('week', '--json'))).toMatchObject({
    source: { from: 'backup', changesSince: 0, waiting: 0 },
    counts: { records: 2 },
  })
  await walk.app.relaunch()
  await recorded().waitFor()
})

test('a folder named to import is shown as a preview, and nothing is imported before a tick', async () => {
  mkdirSync(join(work, 'adr'))
  writeFileSync(
    join(work, 'adr/0001-use-a-queue.md'),
    '# 1. Use a queue\n\nDate: 2024-02-03\n\n## Status\n\nAccepted\n\n## Context\n\nLoad.\n\n## Decision\n\nA queue.\n',
  )
  expect(await cairn('import', join(work, 'adr'))).toContain('Cairn shows the preview.')
  await walk.page.getByText('Use a queue').first().waitFor()
  expect((await readTable(walk.page, 'records')).some((one) => Reflect.get(one, 'kind') === 'proposal')).toBe(false)
  await expect.poll(() => inbox()).toEqual([])
})

testOnReal('the installed program runs a command without a display, and takes no word of it for a switch', async () => {
  const program = findElectron()
  if (program === null) throw new Error('No Electron')
  const env: NodeJS.ProcessEnv = { ...environment(), DISPLAY: '', WAYLAND_DISPLAY: '' }
  const { stdout } = await run(program, ['.', '--', 'add', '--', '--renderer-cmd-prefix=touch'], { env })
  expect(stdout).toBe('Saved: --renderer-cmd-prefix=touch.\n')
})
