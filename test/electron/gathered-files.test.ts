// A folder to import from: looked through without following links, read by place only, and never outside of it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder } from './temporary-folder.ts'

const root = aFolder()
const newFolder = () => mkdtempSync(join(root, 'past-'))
const put = (folder: string, path: string, text = 'words') => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const main = (desk: ReturnType<typeof aDesk> | null) =>
  createHandlers({ version: '0', platform: 'linux', dataFolder: newFolder(), desk })

async function gathered(folder: string) {
  const handlers = main(aDesk({ chooseFolder: async () => folder }))
  const answer = await handlers['gather.choose']({ what: 'folder' })
  if (!answer.ok || answer.gathered === null) throw new Error('Nothing gathered.')
  const { gathering, ...rest } = answer.gathered
  return { ...rest, gathering, handlers, read: (at: number) => handlers['gather.read']({ gathering, at }) }
}

describe('a chosen folder', () => {
  it('is looked through in the order of names, without what belongs to programs', async () => {
    const folder = newFolder()
    for (const path of ['b.md', 'adr/0001-a.md', '.git/x.md', 'node_modules/y/readme.md', '.obsidian/app.json'])
      put(folder, path)
    put(folder, 'logo.png')
    const { files, others, passedOver, read } = await gathered(folder)
    const name = basename(folder)
    expect(files).toEqual([
      { path: `${name}/adr/0001-a.md`, size: 5 },
      { path: `${name}/b.md`, size: 5 },
    ])
    expect([others, passedOver]).toEqual([1, []])
    expect(await read(1)).toEqual({ ok: true, bytes: new TextEncoder().encode('words') })
    expect(await read(2)).toMatchObject({ ok: false, trouble: { kind: 'not-found' } })
  })

  it('leads nowhere else: links are named and not followed, not even when a file or folder becomes one later', async () => {
    const [folder, outside] = [newFolder(), newFolder()]
    put(outside, 'secret.md', 'secret')
    put(folder, 'notes/a.md')
    put(folder, 'b.md')
    symlinkSync(outside, join(folder, 'out'))
    symlinkSync(join(outside, 'secret.md'), join(folder, 'c.md'))
    const { files, passedOver, read } = await gathered(folder)
    expect(files.map(({ path }) => basename(path))).toEqual(['b.md', 'a.md'])
    expect(passedOver.map(({ path, why }) => [basename(path), why])).toEqual([
      ['c.md', 'It is a link, which may lead out of the folder.'],
      ['out', 'It is a link, which may lead out of the folder.'],
    ])
    rmSync(join(folder, 'b.md'))
    symlinkSync(join(outside, 'secret.md'), join(folder, 'b.md'))
    rmSync(join(folder, 'notes'), { recursive: true })
    put(outside, 'a.md', 'secret')
    symlinkSync(outside, join(folder, 'notes'))
    expect(await read(0)).toMatchObject({ ok: false })
    expect(await read(1)).toMatchObject({ ok: false })
  })

  it('names a file that is too large, without reading it', async () => {
    const folder = newFolder()
    put(folder, 'a.md')
    truncateSync(join(folder, 'a.md'), 200_000_000)
    expect((await gathered(folder)).passedOver).toMatchObject([{ why: 'It is larger than 20 MB.' }])
  })

  it('is let go of', async () => {
    const folder = newFolder()
    put(folder, 'a.md')
    const { handlers, gathering, read } = await gathered(folder)
    await handlers['gather.end']({ gathering })
    expect(await read(0)).toMatchObject({ ok: false })
  })

  it('tells when each file came to its Git repository, and runs nothing that the repository names', async () => {
    const folder = newFolder()
    const git = (day: string, ...words: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
        env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
        stdio: 'pipe',
      })
    git('2020-01-01', 'init', '-q')
    put(folder, 'docs/adr/0001 ü.md')
    git('2020-01-02', 'add', '.')
    git('2020-01-02', 'commit', '-qm', 'one')
    put(folder, 'docs/adr/0001 ü.md', 'changed')
    put(folder, 'docs/adr/0002-b.md')
    git('2021-03-04', 'add', '.')
    git('2021-03-04', 'commit', '-qm', 'two')
    put(folder, 'docs/adr/0003-new.md')
    git('2021-03-04', 'config', 'core.fsmonitor', `touch ${join(folder, 'ran')}`)
    const { handlers, gathering, files } = await gathered(join(folder, 'docs', 'adr'))
    expect(files.map(({ path }) => path)).toEqual(['adr/0001 ü.md', 'adr/0002-b.md', 'adr/0003-new.md'])
    expect(await handlers['gather.days']({ gathering })).toEqual({
      ok: true,
      days: [
        { at: 0, day: '2020-01-02' },
        { at: 1, day: '2021-03-04' },
      ],
    })
    expect(() => execFileSync('test', ['-e', join(folder, 'ran')])).toThrow()
  })

  it('has no days outside of a repository', async () => {
    const folder = newFolder()
    put(folder, 'a.md')
    const { handlers, gathering } = await gathered(folder)
    expect(await handlers['gather.days']({ gathering })).toEqual({ ok: true, days: [] })
  })
})

it('files that were chosen one by one have their names alone', async () => {
  const folder = newFolder()
  put(folder, 'a.weird')
  const handlers = main(aDesk({ chooseFilesToImport: async () => [join(folder, 'a.weird'), join(folder, 'gone.md')] }))
  expect(await handlers['gather.choose']({ what: 'files' })).toMatchObject({
    ok: true,
    gathered: { files: [{ path: 'a.weird', size: 5 }], passedOver: [{ path: 'gone.md' }] },
  })
})

it('nothing is gathered when the person changes their mind, or where there is no desk', async () => {
  expect(await main(aDesk())['gather.choose']({ what: 'folder' })).toEqual({ ok: true, gathered: null })
  expect(await main(null)['gather.choose']({ what: 'folder' })).toMatchObject({
    ok: false,
    trouble: { kind: 'not-here' },
  })
})

it('folders of tools are listed and folders of programs are not', async () => {
  const folder = newFolder()
  for (const path of ['a.md', 'build/b.md', 'node_modules/c.md', 'docs/vendor/d.md']) put(folder, path)
  const { files, passedOver } = await gathered(folder)
  const name = basename(folder)
  expect(files.map(({ path }) => path)).toEqual([`${name}/a.md`])
  expect(passedOver.map(({ path }) => path)).toEqual([`${name}/build`, `${name}/docs/vendor`])
})
