// Files named from outside the page: judged by the disk, read by a token only, remembered by a number only.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { answerRequest } from '../../electron/handlers/dispatch-bridge-request.ts'
import { createOfferedFiles } from '../../electron/handlers/offered-file-registry.ts'
import { openRecentFiles } from '../../electron/handlers/recent-files.ts'
import { MOST_OFFERED, notOfferedWords } from '../../shared/unopened-and-recent-files.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder } from './temporary-folder.ts'

const folder = aFolder()
const newFolder = () => mkdtempSync(join(folder, 'offered-'))
const aFile = (path: string, text = 'words') => {
  writeFileSync(path, text)
  return path
}

/** Main with its handlers, as a page reaches them. */
function main(dataFolder = newFolder(), desk: ReturnType<typeof aDesk> | null = aDesk()) {
  const offered = createOfferedFiles()
  const recent = openRecentFiles(dataFolder)
  const handlers = createHandlers({ version: '0', platform: 'linux', dataFolder, desk, offered, recent })
  return { offered, recent, handlers }
}

describe('a file named from outside', () => {
  it('waits for the page, is read by its token, and goes once the page is done with it', async () => {
    const { offered, handlers } = main()
    const heard = vi.fn()
    offered.onOffer(heard)
    await offered.offer([aFile(join(newFolder(), 'Ilse.cairn-feedback.json'))])
    expect(heard).toHaveBeenCalledOnce()
    const listed = await handlers['offered.list']({})
    if (!listed.ok) throw new Error('Not listed')
    expect(listed.files).toMatchObject([{ name: 'Ilse.cairn-feedback.json', size: 5 }])
    const reading = listed.files[0]?.reading ?? ''
    expect(await handlers['reading.part']({ reading, from: 1, length: 3 })).toEqual({
      ok: true,
      bytes: new TextEncoder().encode('ord'),
    })
    expect(await handlers['offered.list']({}), 'a page that was loaded again finds it').toEqual(listed)
    await handlers['reading.end']({ reading })
    expect(await handlers['offered.list']({})).toEqual({ ok: true, files: [], notOffered: [] })
    expect(await handlers['reading.part']({ reading, from: 0, length: 1 })).toMatchObject({ ok: false })
  })

  it('waits once, however often it was named', async () => {
    const { offered } = main()
    const path = aFile(join(newFolder(), 'a.json'))
    await offered.offer([path, path])
    await offered.offer([path])
    expect(offered.list().files).toHaveLength(1)
  })

  it('that goes away before it is read says so', async () => {
    const { offered, handlers } = main()
    const path = aFile(join(newFolder(), 'a.json'))
    await offered.offer([path])
    rmSync(path)
    const reading = offered.list().files[0]?.reading ?? ''
    expect(await handlers['reading.part']({ reading, from: 0, length: 1 })).toEqual({
      ok: false,
      trouble: { kind: 'not-found' },
    })
  })

  it('is not read where a page names a path instead of a token', async () => {
    const { handlers } = main()
    const reading = aFile(join(newFolder(), 'secret'))
    expect(await answerRequest(handlers, 'reading.part', { reading, from: 0, length: 10 })).toMatchObject({ ok: false })
    expect(await answerRequest(handlers, 'recent.open', { id: reading })).toEqual({ ok: true })
    expect(await handlers['offered.list']({})).toEqual({ ok: true, files: [], notOffered: [] })
  })
})

describe('what cannot be offered', () => {
  const toldOf = async (path: string) => {
    const { offered } = main()
    await offered.offer([path])
    const { files, notOffered } = offered.list()
    expect(files).toEqual([])
    expect(offered.list().notOffered, 'it is told once').toEqual([])
    return notOffered.map(notOfferedWords)
  }

  it('is a file that is not there, also behind a link', async () => {
    const at = newFolder()
    symlinkSync(join(at, 'gone.json'), join(at, 'link.json'))
    expect(await toldOf(join(at, 'gone.json'))).toEqual([`There is no file “gone.json” in ${at}.`])
    expect(await toldOf(join(at, 'link.json'))).toEqual([`There is no file “link.json” in ${at}.`])
  })

  it('is a folder, a pipe, and what has no place on the disk', async () => {
    const at = newFolder()
    mkdirSync(join(at, 'notes'))
    execFileSync('mkfifo', [join(at, 'pipe')])
    expect(await toldOf(join(at, 'notes'))).toEqual([expect.stringContaining('“notes” is a folder.')])
    expect(await toldOf(join(at, 'pipe'))).toEqual([expect.stringContaining('“pipe” is not a regular file')])
    expect(await toldOf('')).toEqual([expect.stringContaining('Save it to a folder first')])
  })

  it('is a file beyond two gigabytes, unread', async () => {
    const path = aFile(join(newFolder(), 'all.zip'))
    truncateSync(path, 2_000_000_001)
    expect(await toldOf(path)).toEqual(['“all.zip” is 2001 MB. Cairn opens files of up to 2000 MB.'])
  })

  it.runIf(process.getuid?.() !== 0)(
    'is a file this user may not read (skipped: root may read everything)',
    async () => {
      const at = newFolder()
      const path = aFile(join(at, 'a.json'))
      chmodSync(path, 0)
      expect(await toldOf(path)).toEqual([
        `Cairn is not allowed to read “a.json” in ${at}. Change its permissions, then open it again.`,
      ])
    },
  )

  it('is what goes beyond the first of many', async () => {
    const { offered } = main()
    const at = newFolder()
    await offered.offer(Array.from({ length: MOST_OFFERED + 3 }, (_, number) => aFile(join(at, `${number}.json`))))
    const { files, notOffered } = offered.list()
    expect(files).toHaveLength(MOST_OFFERED)
    expect(notOffered.map(notOfferedWords)).toEqual(['Cairn opens up to 20 files at once. 3 files were not opened.'])
  })

  it('is an option that nobody has, or an address', () => {
    expect(notOfferedWords({ why: 'unknown-option', option: '--foo' })).toContain('unknown option --foo')
    expect(notOfferedWords({ why: 'unknown-option', option: 'https://example.com' })).toContain('not links')
  })
})

describe('files opened lately', () => {
  const openAll = async ({ offered, handlers }: ReturnType<typeof main>, paths: readonly string[]) => {
    await offered.offer(paths)
    for (const { reading } of offered.list().files) await handlers['reading.end']({ reading, isOurs: true })
  }

  it('are ten, the newest first, each once, from one start to the next', async () => {
    const data = newFolder()
    const at = newFolder()
    const paths = Array.from({ length: 12 }, (_, number) => aFile(join(at, `${number}.json`)))
    const first = main(data)
    await openAll(first, paths)
    await openAll(first, [paths[5] ?? ''])
    const names = openRecentFiles(data)
      .list()
      .map(({ name }) => name)
    expect(names).toEqual([
      '5.json',
      '11.json',
      '10.json',
      '9.json',
      '8.json',
      '7.json',
      '6.json',
      '4.json',
      '3.json',
      '2.json',
    ])
  })

  it('do not hold what turned out to be no file of Cairn', async () => {
    const { offered, recent, handlers } = main()
    await offered.offer([aFile(join(newFolder(), 'holiday.json'))])
    await handlers['reading.end']({ reading: offered.list().files[0]?.reading ?? '' })
    expect(recent.list()).toEqual([])
  })

  it('are opened again by their number; one that is gone says so and stays', async () => {
    const it = main()
    const at = newFolder()
    const path = aFile(join(at, 'a.json'))
    await openAll(it, [path])
    const id = it.recent.list()[0]?.id ?? ''
    await it.handlers['recent.open']({ id })
    expect(it.offered.list().files).toMatchObject([{ name: 'a.json' }])
    rmSync(path)
    await it.handlers['recent.open']({ id })
    expect(it.offered.list().notOffered).toEqual([{ why: 'missing', name: 'a.json', folder: at }])
    expect(it.recent.list()).toHaveLength(1)
  })

  it('are forgotten at once', async () => {
    const data = newFolder()
    const it = main(data)
    const heard = vi.fn()
    it.recent.onChange(heard)
    await openAll(it, [aFile(join(newFolder(), 'a.json'))])
    await it.handlers['recent.clear']({})
    expect(heard).toHaveBeenLastCalledWith([])
    expect(openRecentFiles(data).list()).toEqual([])
  })

  it.each(['', 'null', '[1]', '{"a":1}', '["a'])('begin anew over a file that holds %j', (text) => {
    const data = newFolder()
    writeFileSync(join(data, 'recent-files.json'), text)
    expect(openRecentFiles(data).list()).toEqual([])
  })

  it('are not shown to a browser', async () => {
    const data = newFolder()
    await openAll(main(data), [aFile(join(newFolder(), 'a.json'))])
    const browser = main(data, null)
    expect(await browser.handlers['recent.list']({})).toEqual({ ok: true, files: [] })
    expect(await browser.handlers['recent.open']({ id: browser.recent.list()[0]?.id ?? '' })).toMatchObject({
      ok: false,
    })
  })
})
