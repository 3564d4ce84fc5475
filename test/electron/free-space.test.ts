// What is told of the disk and of the data folder, before and while something is written. One that may only be read shows to an ordinary
// user alone: the walk `lost-folder`.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSpaceHandler, expectRoom } from '../../electron/handlers/free-space.ts'
import { aFolder } from './temporary-folder.ts'

const root = aFolder()
const largeWrite = 1_000_000

describe('a write', () => {
  it('of more than the disk has is refused as a full disk refuses, before anything is written', async () => {
    await expect(expectRoom(root, Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({ code: 'ENOSPC' })
    await expectRoom(root, largeWrite)
  })

  it('into a folder that is not there yet has the room of the one around it', async () => {
    await expect(expectRoom(join(root, 'a', 'b'), Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({ code: 'ENOSPC' })
  })
})

describe('the data folder', () => {
  const folderOf = async (space: ReturnType<typeof createSpaceHandler>) => {
    const answer = await space()
    return answer.ok ? answer.folder : answer.trouble.kind
  }

  it('is gone once the store in it is, also where Cairn made the folder again by itself', async () => {
    const folder = join(root, 'desktop')
    const space = createSpaceHandler(folder)
    mkdirSync(folder)
    expect(await folderOf(space), 'before the first window').toBe('writable')
    mkdirSync(join(folder, 'IndexedDB'))
    expect(await folderOf(space)).toBe('writable')
    rmSync(folder, { recursive: true })
    expect(await folderOf(space)).toBe('gone')
    mkdirSync(join(folder, 'kept'), { recursive: true })
    expect(await folderOf(space)).toBe('gone')
    mkdirSync(join(folder, 'IndexedDB'))
    expect(await folderOf(space), 'the browser begins an empty one: the page recognises it').toBe('writable')
  })

  it('of the browser host is never gone: no store lies in it, and what is written makes it again', async () => {
    const folder = join(root, 'browser')
    mkdirSync(folder)
    const space = createSpaceHandler(folder)
    expect(await folderOf(space)).toBe('writable')
    rmSync(folder, { recursive: true })
    expect(await folderOf(space)).toBe('writable')
  })
})
