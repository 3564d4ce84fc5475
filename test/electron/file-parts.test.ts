// Large files in parts: whole at their place at the end, and nothing of them there before or after anything that went wrong.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createReading } from '../../electron/handlers/chunked-file-reading.ts'
import { createSaving } from '../../electron/handlers/chunked-file-saving.ts'
import { createFileTokens } from '../../electron/handlers/file-tokens.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder, failingAt, writtenDown } from './temporary-folder.ts'

const folder = aFolder()
const onWindows = process.platform === 'win32' ? ' (skipped: Windows journals its renames itself)' : ''
const newFolder = () => mkdtempSync(join(folder, 'parts-'))

const at = (path: string | null) => aDesk({ choosePlaceToSave: async () => path, chooseFileToOpen: async () => path })
const wish = { suggestedName: 'all.zip', kindName: 'All', extension: 'zip' }
const bytes = (...values: number[]) => Uint8Array.from(values)

async function begun(path: string, files = realFileSteps) {
  const saving = createSaving(at(path), files)
  const answer = await saving.begin(wish)
  if (!answer.ok || answer.saving === null) throw new Error('Not begun')
  return { saving, id: answer.saving }
}

describe('a file saved in parts', () => {
  it('stands at its place only once it is whole', async () => {
    const path = join(newFolder(), 'all.zip')
    writeFileSync(path, 'the one before')
    const { saving, id } = await begun(path)
    await saving.part({ saving: id, bytes: bytes(1, 2) })
    await saving.part({ saving: id, bytes: bytes(3) })
    expect(readFileSync(path, 'utf8')).toBe('the one before')
    expect(await saving.end({ saving: id, isWhole: true })).toEqual({ ok: true, path })
    expect([...readFileSync(path)]).toEqual([1, 2, 3])
    expect(readdirSync(dirname(path))).toEqual(['all.zip'])
  })

  it.skipIf(process.platform === 'win32')(
    `is on the disk when it is said to be: synced, renamed, its folder synced${onWindows}`,
    async () => {
      const { files, steps, folders } = writtenDown()
      const path = join(newFolder(), 'all.zip')
      const { saving, id } = await begun(path, files)
      await saving.part({ saving: id, bytes: bytes(1, 2) })
      expect(steps).toEqual([])
      await saving.end({ saving: id, isWhole: true })
      expect(steps).toEqual(['file synced', 'renamed', 'folder synced'])
      expect(folders).toEqual([dirname(path)])
    },
  )

  it('of another saving takes no part and is not ended by it', async () => {
    const path = join(newFolder(), 'all.zip')
    const { saving, id } = await begun(path)
    expect(await saving.part({ saving: 'another', bytes: bytes(9) })).toMatchObject({ ok: false })
    expect(await saving.end({ saving: 'another', isWhole: true })).toMatchObject({ ok: false })
    await saving.part({ saving: id, bytes: bytes(1) })
    expect(await saving.end({ saving: id, isWhole: true })).toEqual({ ok: true, path })
    expect([...readFileSync(path)]).toEqual([1])
  })

  it('that is stopped leaves nothing', async () => {
    const path = join(newFolder(), 'all.zip')
    const { saving, id } = await begun(path)
    await saving.part({ saving: id, bytes: bytes(1, 2) })
    expect(await saving.end({ saving: id, isWhole: false })).toEqual({ ok: true, path: null })
    expect(readdirSync(dirname(path))).toEqual([])
    expect(await saving.part({ saving: id, bytes: bytes(3) })).toMatchObject({ ok: false })
  })

  it('is dropped when another is begun', async () => {
    const path = join(newFolder(), 'all.zip')
    const { saving, id } = await begun(path)
    await saving.part({ saving: id, bytes: bytes(1) })
    await saving.begin(wish)
    expect(await saving.end({ saving: id, isWhole: true })).toMatchObject({ ok: false })
    expect(existsSync(path)).toBe(false)
  })

  it.each(['write', 'sync', 'close', 'rename'] as const)(
    'is dropped when its %s fails, and the next one is whole',
    async (step) => {
      const path = join(newFolder(), 'all.zip')
      writeFileSync(path, 'the one before')
      const { saving, id } = await begun(path, failingAt(step, 'ENOSPC'))
      const part = await saving.part({ saving: id, bytes: bytes(1) })
      const end = await saving.end({ saving: id, isWhole: true })
      expect([part, end]).toContainEqual({ ok: false, trouble: { kind: 'disk-full' } })
      expect(readFileSync(path, 'utf8')).toBe('the one before')
      expect(readdirSync(dirname(path))).toEqual(['all.zip'])
      const again = await begun(path)
      await again.saving.part({ saving: again.id, bytes: bytes(7) })
      expect(await again.saving.end({ saving: again.id, isWhole: true })).toEqual({ ok: true, path })
      expect([...readFileSync(path)]).toEqual([7])
    },
  )
})

const readingAt = (path: string) =>
  createReading({ desk: at(path), readable: createFileTokens(), onOurs: async () => undefined })

describe('a file read in parts', () => {
  it('is read where it lies, also beyond its end', async () => {
    const path = join(newFolder(), 'all.zip')
    writeFileSync(path, bytes(1, 2, 3, 4, 5))
    const reading = readingAt(path)
    const begun = await reading.begin({ kindName: 'All', extensions: ['zip'] })
    if (!begun.ok || begun.file === null) throw new Error('Not begun')
    expect(begun.file).toMatchObject({ name: 'all.zip', size: 5 })
    const part = (from: number, length: number) => reading.part({ reading: begun.file?.reading ?? '', from, length })
    expect(await part(1, 2)).toEqual({ ok: true, bytes: bytes(2, 3) })
    expect(await part(4, 10)).toEqual({ ok: true, bytes: bytes(5) })
    await reading.end({ reading: begun.file.reading })
    expect(await part(0, 1)).toMatchObject({ ok: false })
  })

  it('stays while others are chosen, until it is done with or many were', async () => {
    const path = join(newFolder(), 'all.zip')
    writeFileSync(path, bytes(1, 2, 3))
    const reading = readingAt(path)
    const chosen = async () => {
      const begun = await reading.begin({ kindName: 'All', extensions: ['zip'] })
      return (begun.ok && begun.file?.reading) || ''
    }
    const isHeld = async (one: string) => (await reading.part({ reading: one, from: 0, length: 1 })).ok
    const first = await chosen()
    for (let time = 0; time < 20; time += 1) await reading.end({ reading: await chosen() })
    expect(await isHeld(first)).toBe(true)
    const left = [await chosen(), await chosen(), await chosen(), await chosen()]
    expect(await Promise.all([first, ...left].map(isHeld))).toEqual([false, true, true, true, true])
  })

  it('that is not there is said', async () => {
    const reading = readingAt(join(newFolder(), 'gone.zip'))
    expect(await reading.begin({ kindName: 'All', extensions: ['zip'] })).toEqual({
      ok: false,
      trouble: { kind: 'not-found' },
    })
  })
})
