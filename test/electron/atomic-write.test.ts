// A file is whole or as it was, whatever step of writing it fails.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFileSteps, removeUnfinished, writeAtomically } from '../../electron/handlers/atomic-write.ts'
import { someBytes } from './snapshot-fixtures.ts'
import { aFolder, failingAt, givingBackOtherBytes, WRITE_STEPS, writtenDown } from './temporary-folder.ts'

const folder = aFolder()
const onWindows = process.platform === 'win32' ? ' (skipped: Windows journals its renames itself)' : ''

describe('writing a file atomically', () => {
  it('replaces the old content by the new and leaves nothing beside it', async () => {
    const path = join(folder, 'plain.json')
    for (const text of ['first', 'second']) {
      await writeAtomically({ path, parts: [someBytes(text), someBytes('!')], files: realFileSteps })
    }
    expect(readFileSync(path, 'utf8')).toBe('second!')
    expect(readdirSync(folder)).toEqual(['plain.json'])
  })

  it.each(WRITE_STEPS)('keeps the old file and leaves no other when %s fails on a full disk', async (step) => {
    const own = join(folder, step)
    await realFileSteps.mkdir(own)
    const path = join(own, 'kept.json')
    writeFileSync(path, 'old')
    const check = () => undefined
    const writing = writeAtomically({ path, parts: [someBytes('new')], files: failingAt(step, 'ENOSPC'), check })
    await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(own)).toEqual(['kept.json'])
  })

  it('refuses what does not pass its check before the old file is gone', async () => {
    const path = join(folder, 'checked.json')
    writeFileSync(path, 'old')
    const check = () => {
      throw new Error('other bytes')
    }
    await expect(writeAtomically({ path, parts: [someBytes('new')], files: realFileSteps, check })).rejects.toThrow()
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it('judges what the disk gives back, not what was meant', async () => {
    const path = join(folder, 'given-back.json')
    writeFileSync(path, 'old')
    const seen: string[] = []
    const check = (written: Uint8Array) => void seen.push(Buffer.from(written).toString())
    await writeAtomically({ path, parts: [someBytes('new')], files: givingBackOtherBytes, check })
    expect(seen).toEqual(['nev'])
  })

  it.skipIf(process.platform === 'win32')(
    `syncs the file before its rename and the folder it lies in after it${onWindows}`,
    async () => {
      const { files, steps, folders } = writtenDown()
      await writeAtomically({ path: join(folder, 'synced.json'), parts: [someBytes('new')], files })
      expect(steps).toEqual(['file synced', 'renamed', 'folder synced'])
      expect(folders).toEqual([folder])
    },
  )

  it('never writes over a file that is there: what has its temporary name is not its own', async () => {
    const opened: unknown[] = []
    const open: typeof realFileSteps.open = (path, flags, mode) => {
      opened.push(flags)
      return realFileSteps.open(path, flags, mode)
    }
    await writeAtomically({ path: join(folder, 'new.json'), parts: [], files: { ...realFileSteps, open } })
    expect(opened[0]).toBe('wx')
  })

  it('clears what a kill in the middle of a write left, and nothing else', async () => {
    const own = join(folder, 'killed')
    await realFileSteps.mkdir(own)
    for (const name of ['.kept.json.1234.part', 'kept.json', 'a.part']) writeFileSync(join(own, name), 'x')
    await removeUnfinished(own, realFileSteps)
    expect(readdirSync(own).toSorted()).toEqual(['a.part', 'kept.json'])
  })
})
