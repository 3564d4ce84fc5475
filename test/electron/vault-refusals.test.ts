// What the system refuses of one file of the vault is named, and the others are written.
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { aVaultFolder, bytes, hashOf } from './create-vault-folder.ts'
import { aFolder, systemError } from './temporary-folder.ts'

const root = aFolder()
const aVault = (files?: FileSteps) => aVaultFolder(root, files)

it('a file that is read-only is as it was, is not deleted, and is written once it is not', async () => {
  const { put, get, folder, handlers } = await aVault()
  await put('a.md', 'one')
  chmodSync(join(folder, 'a.md'), 0o444)
  expect(await put('a.md', 'two', 'one')).toBe('refused')
  const wished = { path: 'a.md', expects: hashOf('one') }
  expect(await handlers['vault.remove'](wished)).toEqual({ ok: true, outcome: 'refused' })
  expect(await get('a.md')).toBe('one')
  chmodSync(join(folder, 'a.md'), 0o644)
  expect(await put('a.md', 'two', 'one')).toBe('done')
})

it('a file has no place where a folder is, nor below a file', async () => {
  const { put, folder, handlers } = await aVault()
  mkdirSync(join(folder, 'a.md'))
  writeFileSync(join(folder, 'Entries'), 'theirs')
  for (const path of ['a.md', 'Entries/a.md']) {
    for (const expects of [null, 'one']) expect(await put(path, 'two', expects)).toBe('taken')
    const wished = { path, expects: hashOf('one') }
    expect(await handlers['vault.remove'](wished)).toEqual({ ok: true, outcome: 'taken' })
  }
  expect(readFileSync(join(folder, 'Entries'), 'utf8')).toBe('theirs')
})

it('a file has a name of up to 255 bytes', async () => {
  const { put, get } = await aVault()
  const longest = `${'é'.repeat(126)}.md`
  expect(await put(longest, 'one')).toBe('done')
  expect(await put(longest, 'two', 'one')).toBe('done')
  expect(await get(longest)).toBe('two')
  expect(await put(`é${longest}`, 'one')).toBe('too-long')
})

it.each(['EACCES', 'EPERM', 'EBUSY'])('a file that the system says %s of holds up no other', async (code) => {
  const files: FileSteps = {
    ...realFileSteps,
    rename: (from, to) =>
      String(to).endsWith('a1.md') ? Promise.reject(systemError(code)) : realFileSteps.rename(from, to),
  }
  const { handlers, folder } = await aVault(files)
  const wished = Array.from({ length: 30 }, (_, at) => ({ path: `a${at}.md`, bytes: bytes('x'), expects: null }))
  const answer = await handlers['vault.put']({ files: wished })
  if (!answer.ok) throw new Error(answer.trouble.kind)
  expect(answer.trouble).toBeNull()
  expect(answer.files.filter(({ outcome }) => outcome !== 'done')).toEqual([
    { path: 'a1.md', size: 0, changed: 0, outcome: 'refused' },
  ])
  expect(readdirSync(folder)).toHaveLength(29)
})

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a vault that cannot be written at all is told as one (skipped: root, and Windows, may write everywhere)',
  async () => {
    const { put, folder } = await aVault()
    chmodSync(folder, 0o555)
    expect(await put('a.md', 'one')).toBe('read-only')
    expect(await put('Entries/a.md', 'one')).toBe('read-only')
    chmodSync(folder, 0o755)
    expect(await put('a.md', 'one')).toBe('done')
    mkdirSync(join(folder, 'Entries'), { mode: 0o555 })
    expect(await put('Entries/a.md', 'one')).toBe('refused')
  },
)
