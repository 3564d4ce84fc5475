// A data folder that cannot be used stops the start with one sentence: what is wrong, that nothing changed, what to do.
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareDataFolder } from '../../electron/prepare-data-folder.ts'
import { canMount, withSmallDisk } from '../walks/durability-disk.ts'
import { aFolder } from './temporary-folder.ts'

const refusal = (folder: string, reason: string, remedy: string) =>
  `Cairn did not start, because it cannot write to its data folder ${folder}: ${reason}. Nothing was changed. ${remedy}, or set CAIRN_DATA to another folder, and start Cairn again.`

const NOBODY = 65_534

/** Root may write everywhere: what a folder's mode forbids shows only to someone else. */
function asSomeoneElse<T>(act: () => T): T {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.(NOBODY)
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}

const mountable = canMount()
const onRealDisk = mountable ? '' : ' (skipped: a small disk cannot be mounted here)'

describe('preparing the data folder', () => {
  it('makes it where it is missing, and leaves nothing of its own in it', () => {
    const folder = join(aFolder(), 'new', 'Cairn')
    expect(prepareDataFolder(folder)).toBeNull()
    writeFileSync(join(folder, 'window.json'), '{}')
    expect(prepareDataFolder(folder)).toBeNull()
    expect(readdirSync(folder)).toEqual(['window.json'])
  })

  it('refuses a folder that it may not write to', () => {
    const folder = join(aFolder(), 'closed')
    mkdirSync(folder)
    chmodSync(folder, 0o500)
    const said = asSomeoneElse(() => prepareDataFolder(folder))
    expect(said).toBe(refusal(folder, 'you have no permission to write there', 'Allow writing there'))
  })

  it('takes from others what they may do in it, and gives its owner nothing that was taken away', () => {
    const folder = join(aFolder(), 'shut')
    mkdirSync(folder)
    chmodSync(folder, 0o555)
    prepareDataFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o500)
  })

  it('refuses a path that leads through a file, at once', () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, 'mine')
    const began = performance.now()
    for (const folder of [file, join(file, 'Cairn')])
      expect(prepareDataFolder(folder)).toBe(refusal(folder, 'a file is in its place', 'Move the file away'))
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it.skipIf(!mountable)(`refuses a disk that is full and one that is read-only${onRealDisk}`, () => {
    const folder = join(aFolder(), 'disk')
    return withSmallDisk(folder, async (disk) => {
      const full = refusal(folder, 'the disk is full', 'Free at least 32 MB')
      expect(prepareDataFolder(folder), 'a megabyte is too little to begin with').toBe(full)
      disk.fill()
      expect(prepareDataFolder(folder)).toBe(full)
      disk.empty()
      disk.makeReadOnly()
      expect(prepareDataFolder(folder)).toBe(refusal(folder, 'the disk is read-only', 'Make it writable'))
      expect(readdirSync(folder)).toEqual([])
    })
  })
})
