// The vault on real files: written whole or not at all, only where nothing else changed, and never outside of the chosen folder.
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { answerRequest } from '../../electron/handlers/dispatch-bridge-request.ts'
import { aVaultFolder, bytes, hashOf, newFolderIn } from './create-vault-folder.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder, failingAt, systemError } from './temporary-folder.ts'

const root = aFolder()
const aVault = (files?: FileSteps) => aVaultFolder(root, files)
const newFolder = () => newFolderIn(root)

describe('the choice', () => {
  it('is remembered, changed and forgotten, and the files stay', async () => {
    const { handlers, folder, put } = await aVault()
    await put('a.md', 'words')
    expect(await handlers['vault.read']({})).toEqual({
      ok: true,
      isOffered: true,
      folder,
      withPrivate: true,
      trouble: null,
    })
    await handlers['vault.set-private']({ withPrivate: false })
    expect(await handlers['vault.read']({})).toMatchObject({ withPrivate: false })
    await handlers['vault.forget']({})
    expect(await handlers['vault.read']({})).toMatchObject({ folder: null })
    expect(await handlers['vault.list']({})).toMatchObject({ ok: false, trouble: { kind: 'not-here' } })
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('is not Cairn’s own folder, and in a browser there is none', async () => {
    const dataFolder = newFolder()
    const own = createHandlers({
      version: '0',
      platform: 'linux',
      dataFolder,
      desk: aDesk({ chooseFolder: async () => dataFolder }),
    })
    expect(await own['vault.choose']({ withPrivate: false })).toMatchObject({
      ok: false,
      trouble: { kind: 'same-place' },
    })
    const browser = createHandlers({ version: '0', platform: 'linux', dataFolder, desk: null })
    expect(await browser['vault.choose']({ withPrivate: false })).toMatchObject({
      ok: false,
      trouble: { kind: 'not-here' },
    })
    expect(await browser['vault.read']({})).toMatchObject({ ok: true, isOffered: false, folder: null })
  })

  it('of a folder that is gone is told, and the folder is not made anew', async () => {
    const { handlers, folder, put } = await aVault()
    rmSync(folder, { recursive: true })
    expect(await handlers['vault.read']({})).toMatchObject({ trouble: { kind: 'not-found' } })
    await expect(put('a.md', 'x')).rejects.toThrow('not-found')
    expect(await handlers['vault.list']({})).toMatchObject({ ok: false, trouble: { kind: 'not-found' } })
    expect(existsSync(folder)).toBe(false)
  })
})

describe('a file', () => {
  it('is written with its folder, read and removed', async () => {
    const { put, get, list, handlers, folder } = await aVault()
    expect(await put('Entries/a b.md', 'words')).toBe('done')
    expect(await get('Entries/a b.md')).toBe('words')
    expect((await list()).paths).toEqual(['Entries/a b.md'])
    const remove = (expects: string) => handlers['vault.remove']({ path: 'Entries/a b.md', expects: hashOf(expects) })
    expect(await remove('other')).toEqual({ ok: true, outcome: 'changed' })
    expect(await remove('words')).toEqual({ ok: true, outcome: 'done' })
    expect(await remove('words')).toEqual({ ok: true, outcome: 'done' })
    expect(readdirSync(join(folder, 'Entries'))).toEqual([])
  })

  it('that is not as expected is left as it is', async () => {
    const { put, get } = await aVault()
    await put('a.md', 'one')
    expect(await put('a.md', 'two')).toBe('changed')
    expect(await put('a.md', 'two', 'other')).toBe('changed')
    expect(await put('b.md', 'two', 'one')).toBe('changed')
    expect(await get('a.md')).toBe('one')
    expect(await get('b.md')).toBe('missing')
    expect(await put('a.md', 'two', 'one')).toBe('done')
    expect(await get('a.md')).toBe('two')
  })

  it('is set aside under a name that is no record’s, with its words', async () => {
    const { handlers, folder, put, list } = await aVault()
    await put('a.md', 'broken')
    const answer = await handlers['vault.set-aside']({ path: 'a.md' })
    expect((await list()).paths).toEqual([])
    expect(readFileSync(join(folder, answer.ok ? answer.path : ''), 'utf8')).toBe('broken')
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
  ])('on a disk that says %s is as it was, and the reason is named', async (code, kind) => {
    const vault = await aVault()
    await vault.put('a.md', 'one')
    const failing = createHandlers({
      version: '0',
      platform: 'linux',
      dataFolder: vault.dataFolder,
      desk: vault.desk,
      files: failingAt('write', code),
    })
    const answer = await failing['vault.put']({
      files: [{ path: 'a.md', bytes: bytes('two'), expects: hashOf('one') }],
    })
    expect(answer).toMatchObject({ ok: true, files: [], trouble: { kind } })
    expect(await vault.get('a.md')).toBe('one')
    expect(readdirSync(vault.folder)).toEqual(['a.md'])
  })

  it('tells those that were written before the disk was full', async () => {
    let opened = 0
    const files: FileSteps = {
      ...realFileSteps,
      open: (async (...rest: Parameters<FileSteps['open']>) => {
        if (rest[1] === 'wx' && String(rest[0]).includes('.md')) opened += 1
        if (opened > 20) throw systemError('ENOSPC')
        return realFileSteps.open(...rest)
      }) as FileSteps['open'],
    }
    const { handlers, folder } = await aVault(files)
    const wished = Array.from({ length: 50 }, (_, at) => ({ path: `a${at}.md`, bytes: bytes('x'), expects: null }))
    const answer = await handlers['vault.put']({ files: wished })
    if (!answer.ok) throw new Error(answer.trouble.kind)
    expect(answer.trouble).toEqual({ kind: 'disk-full' })
    expect(answer.files.map(({ path }) => path).sort()).toEqual(readdirSync(folder).sort())
    expect(answer.files).toHaveLength(20)
  })

  it('that is too large is named without being read', async () => {
    const { folder, list, get } = await aVault()
    writeFileSync(join(folder, 'a.md'), '')
    truncateSync(join(folder, 'a.md'), 200_000_000)
    expect(await list()).toMatchObject({ paths: [], passedOver: [{ path: 'a.md', why: 'It is larger than 20 MB.' }] })
    expect(await get('a.md')).toBe('too-large')
  })
})

it('what a kill left of a write goes, and hidden files of others stay', async () => {
  const { folder, list } = await aVault()
  const left = '.a.md.0f8fad5b-d9cb-469f-a165-70867728950e.part'
  for (const name of [left, '.theirs.part', '.hidden.md']) writeFileSync(join(folder, name), 'x')
  expect((await list()).paths).toEqual([])
  expect(readdirSync(folder).sort()).toEqual(['.hidden.md', '.theirs.part'])
})

describe('nothing outside of the folder', () => {
  it('is named by a path', async () => {
    const { handlers } = await aVault()
    for (const path of [
      '../a.md',
      '/etc/passwd',
      'a/../../b.md',
      '.git/config',
      'C:\\a.md',
      'a\\..\\b.md',
      'a//b.md',
      '',
    ])
      expect(await answerRequest(handlers, 'vault.get', { paths: [path] })).toMatchObject({
        ok: false,
        trouble: { kind: 'bad-request' },
      })
  })

  it('is reached through a link, not even one that comes later', async () => {
    const { folder, put, get, list, handlers } = await aVault()
    const outside = newFolder()
    writeFileSync(join(outside, 'secret.md'), 'secret')
    symlinkSync(outside, join(folder, 'Entries'))
    symlinkSync(join(outside, 'secret.md'), join(folder, 'b.md'))
    expect(await list()).toMatchObject({
      paths: [],
      passedOver: [{ path: expect.any(String) }, { path: expect.any(String) }],
    })
    expect(await get('Entries/secret.md')).toBe('link')
    expect(await get('b.md')).toBe('link')
    expect(await put('Entries/a.md', 'x')).toBe('link')
    expect(await put('Entries/secret.md', 'x', 'secret')).toBe('link')
    expect(await put('b.md', 'x', 'secret')).toBe('link')
    for (const path of ['b.md', 'Entries/secret.md'])
      expect(await handlers['vault.remove']({ path, expects: hashOf('secret') })).toEqual({ ok: true, outcome: 'link' })
    expect(readdirSync(outside)).toEqual(['secret.md'])
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('secret')
  })
})

it('what another program changes is told, even right after Cairn wrote, and what Cairn writes is not', async () => {
  const { folder, put, list, vaultChanged, handlers } = await aVault()
  await list()
  await put('Entries/a.md', 'own')
  await put('Entries/a.md', 'own again', 'own')
  await put('Entries/c.md', 'own')
  await handlers['vault.remove']({ path: 'Entries/c.md', expects: hashOf('own') })
  await new Promise((done) => setTimeout(done, 1000))
  expect(vaultChanged).not.toHaveBeenCalled()
  await put('Entries/a.md', 'third', 'own again')
  writeFileSync(join(folder, 'Entries', 'a.md'), 'theirs')
  await vi.waitFor(() => expect(vaultChanged).toHaveBeenCalledTimes(1), { timeout: 5000 })
  writeFileSync(join(folder, 'Entries', 'b.md'), 'theirs')
  await vi.waitFor(() => expect(vaultChanged).toHaveBeenCalledTimes(2), { timeout: 5000 })
})
