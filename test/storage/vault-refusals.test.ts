// Files that cannot be written are named with the reason and stay to be written; nothing is lost, and the others are written.
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entry } from '../build-records.ts'
import { aTemporaryFolder, attached, aVaultWith, vaultNote as note, only } from './create-vault-computer.ts'

const { id } = note

const added = entry(30, { what: 'Drew the map.', audience: 'mentor' })

/** Which path a record gets: in a folder of its own, that nothing is in the way in. */
async function freePath(): Promise<string> {
  const other = await aVaultWith()
  await other.save(added)
  await other.vault.look()
  return other.pathOf(added.id)
}

it.each([
  ['a file of another', /^Not written: another file or folder/, (place: string) => writeFileSync(place, '# Mine\n')],
  ['a folder', /^Not written: another file or folder/, (place: string) => mkdirSync(place)],
  ['a link', /^Not written: a link/, (place: string) => symlinkSync('/etc/hostname', place)],
])('names the file of a record where %s is in its place, and writes it once it is gone', async (_name, why, block) => {
  const path = await freePath()
  const computer = await aVaultWith()
  const place = join(computer.folder, path)
  block(place)
  await computer.save(added)
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({
    questions: [],
    notWritten: [{ path, why: expect.stringMatching(why) }],
  })
  // Other changes are written, and it is not forgotten over them.
  await computer.save({ ...note, what: 'Changed here.' })
  await computer.vault.look()
  expect(computer.read(computer.pathOf(id))).toContain('Changed here.')
  expect(computer.vault.state().notWritten).toMatchObject([{ path }])
  rmSync(place, { recursive: true })
  await computer.vault.look()
  expect(computer.vault.state().notWritten).toEqual([])
  expect(computer.read(path)).toContain('Drew the map.')
})

it('writes what changed while a link was in the place of its file', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  const [place, aside] = [join(computer.folder, path), join(aTemporaryFolder(), 'aside.md')]
  renameSync(place, aside)
  symlinkSync(aside, place)
  await computer.save({ ...note, what: 'Changed here.' })
  await computer.vault.look()
  expect(computer.vault.state().notWritten).toMatchObject([{ path }])
  rmSync(place)
  renameSync(aside, place)
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({ questions: [], notWritten: [] })
  expect(computer.read(path)).toContain('Changed here.')
})

it('looks again by itself once, and not for as long as something is in the way', async () => {
  const path = await freePath()
  const computer = await aVaultWith()
  mkdirSync(join(computer.folder, path))
  await computer.save(added)
  let looks = 0
  let last = computer.vault.state().step
  computer.vault.subscribe(() => {
    const { step } = computer.vault.state()
    if (step === 'looking' && last !== 'looking') looks += 1
    last = step
  })
  await computer.vault.look()
  await new Promise((done) => setTimeout(done, 3600))
  expect(looks).toBe(2)
})

it('writes a file that was read-only once it is not, also after a new start, and others meanwhile', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  const before = computer.read(path)
  chmodSync(join(computer.folder, path), 0o444)
  await computer.save({ ...note, what: 'Changed here.' }, added)
  await computer.vault.look()
  const why = 'Not written: Cairn is not allowed to change it. It may be read-only or open in another program.'
  expect(computer.vault.state()).toMatchObject({ step: 'steady', trouble: null, notWritten: [{ path, why }] })
  expect(computer.read(path)).toBe(before)
  expect(computer.read(computer.pathOf(added.id))).toContain('Drew the map.')
  const stop = await computer.vault.begin()
  expect(computer.vault.state()).toMatchObject({ notWritten: [{ path }] })
  chmodSync(join(computer.folder, path), 0o644)
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({ questions: [], notWritten: [] })
  expect(computer.read(path)).toContain('Changed here.')
  stop()
})

it('deletes the file of a record in the trash once it may', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  chmodSync(join(computer.folder, path), 0o444)
  await computer.save({ ...(await computer.get(id)), trashedAt: computer.note().at })
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({
    questions: [],
    notWritten: [{ path, why: expect.stringMatching(/^Not deleted: Cairn is not allowed/) }],
  })
  chmodSync(join(computer.folder, path), 0o644)
  await computer.vault.look()
  expect(computer.vault.state().notWritten).toEqual([])
  expect(existsSync(join(computer.folder, path))).toBe(false)
})

it('writes a file of which another program made the name as long as it may be', async () => {
  const computer = await aVaultWith()
  const path = `Entries/${'é'.repeat(126)}.md`
  renameSync(join(computer.folder, computer.pathOf(id)), join(computer.folder, path))
  await computer.vault.look()
  await computer.save({ ...note, what: 'Changed here.' })
  await computer.vault.look()
  expect(computer.vault.state()).toMatchObject({ questions: [], notWritten: [] })
  expect(computer.read(path)).toContain('Changed here.')
})

it('says why a deleted file cannot be written again, and asks again', async () => {
  const computer = await aVaultWith()
  const path = computer.pathOf(id)
  rmSync(join(computer.folder, path))
  mkdirSync(join(computer.folder, path))
  await computer.vault.look()
  expect(await computer.vault.answer(only(computer, 'deleted'), { kind: 'write' })).toMatchObject({
    detail: expect.stringMatching(/^Not written: another file or folder/),
  })
  rmSync(join(computer.folder, path), { recursive: true })
  expect(await computer.vault.answer(only(computer, 'deleted'), { kind: 'write' })).toBeNull()
  expect(computer.vault.state()).toMatchObject({ questions: [], notWritten: [] })
  expect(computer.read(path)).toContain('40 minutes')
})

it('writes a file beside the words once no link is in its place', async () => {
  const computer = await aVaultWith()
  const [outside, file] = [join(aTemporaryFolder(), 'outside.txt'), await attached(computer, 'plan', 71)]
  const path = `Attachments/plan (${file.hash.slice(0, 12)}).txt`
  const place = join(computer.folder, path)
  mkdirSync(join(place, '..'))
  symlinkSync(outside, place)
  await computer.save({ ...note, attachments: [file] })
  await computer.vault.look()
  expect(computer.vault.state().notWritten).toMatchObject([
    { path, why: expect.stringMatching(/^Not written: a link/) },
  ])
  expect(computer.read(computer.pathOf(id))).toContain('plan')
  expect(existsSync(outside)).toBe(false)
  rmSync(place)
  await computer.vault.look()
  expect(computer.vault.state().notWritten).toEqual([])
  expect(readFileSync(place, 'utf8')).toBe('plan')
})
