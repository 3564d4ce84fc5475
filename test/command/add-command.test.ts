// A line that is added is on the disk before the command answers, for its owner alone; what can never be saved is refused before.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { serveCommands } from '../../electron/command-socket.ts'
import { inboxFolder, listInbox, putInInbox } from '../../electron/handlers/inbox-folder.ts'
import { aFolder, failingAt, WRITE_STEPS, writtenDown } from '../electron/temporary-folder.ts'
import { ran } from './run-cairn-command.ts'

let folder = ''
beforeEach(() => {
  folder = aFolder()
})
const lines = async () => (await listInbox(folder)).items.flatMap((item) => (item.kind === 'line' ? [item] : []))

describe('cairn add', () => {
  it('puts the line into the inbox of a closed Cairn, readable by its owner alone', async () => {
    const { code, out } = await ran(folder, ['add', 'Cut p95 by 30% #perf @Maya ^DEC-S2'])
    expect({ code, out }).toEqual({ code: 0, out: 'Added to the inbox. Cairn saves it at its next start.\n' })
    const [name = ''] = readdirSync(inboxFolder(folder))
    expect(statSync(inboxFolder(folder)).mode & 0o777).toBe(0o700)
    expect(statSync(join(inboxFolder(folder), name)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(inboxFolder(folder), name), 'utf8'))).toMatchObject({
      format: 'cairn-inbox',
      version: 1,
      kind: 'line',
      day: '2025-03-14',
      line: 'Cut p95 by 30% #perf @Maya ^DEC-S2',
    })
  })

  it('takes words without quotes, a day, and text after --', async () => {
    await ran(folder, ['add', '--day', '2025-03-01', 'two', 'words'])
    await ran(folder, ['add', '--', '--json is text'])
    expect((await lines()).map(({ line, day }) => [line, day])).toEqual([
      ['two words', '2025-03-01'],
      ['--json is text', '2025-03-14'],
    ])
  })

  it('takes each line of standard input, whatever ends it', async () => {
    const { out } = await ran(folder, ['add', '--json', '-'], { input: '\uFEFFone\r\n\n  two\t\rthree' })
    expect((await lines()).map(({ line }) => line)).toEqual(['one', 'two', 'three'])
    expect(JSON.parse(out).added.map(({ state }: { state: string }) => state)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ])
  })

  it.each([
    [['add', ''], 2],
    [['add', '   '], 2],
    [['add', 'x'.repeat(100_001)], 2],
    [['add', 'x', '--day', '2025-02-30'], 2],
    [['add', 'x', '--day', 'yesterday'], 2],
    [['add', '-5% latency'], 2],
    [['add'], 2],
    [['add', Array.from({ length: 61 }, (_, at) => `#tag${at}a`).join(' ')], 2],
  ])('refuses %j before anything is written', async (given, code) => {
    const { code: ended, notes } = await ran(folder, given)
    expect(ended).toBe(code)
    expect(notes).not.toBe('')
    expect(readdirSync(folder)).toEqual([])
  })

  it('says what the running app made of it', async () => {
    const server = await serveCommands(folder, async () => {
      const taken = (await listInbox(folder)).items.map(({ id }) => ({
        id,
        state: 'saved' as const,
        words: 'Done. Maya is not known.',
      }))
      return { taken, isKept: false }
    })
    const { code, out } = await ran(folder, ['add', 'x @Maya'])
    server?.close()
    expect({ code, out }).toEqual({ code: 0, out: 'Saved: Done. Maya is not known.\n' })
  })

  it('ends with an error where the app could not save it, and the line stays', async () => {
    const server = await serveCommands(folder, async () => {
      const [item] = (await listInbox(folder)).items
      return { taken: [{ id: item?.id ?? '', state: 'waits', words: 'The disk is full.' }], isKept: false }
    })
    const { code, out } = await ran(folder, ['add', 'x'])
    server?.close()
    expect({ code, out }).toEqual({ code: 1, out: 'Not saved yet, kept in the inbox. The disk is full.\n' })
    expect(await lines()).toHaveLength(1)
  })

  it('says that nothing was added where the folder cannot be written', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { code, notes } = await ran(join(file, 'data'), ['add', 'x'])
    expect(code).toBe(1)
    expect(notes).toContain('Nothing was added.')
  })
})

describe('the inbox', () => {
  const item = {
    format: 'cairn-inbox',
    version: 1,
    id: '01890000-0000-7000-8000-000000000001',
    at: '2025-03-14T12:00:00.000Z',
    kind: 'line',
    day: '2025-03-14',
    line: 'x',
  } as const

  it('is synced, file and folder, before it answers', async () => {
    const { files, steps } = writtenDown()
    await putInInbox(folder, item, files)
    expect(steps).toEqual(['file synced', 'renamed', 'folder synced'])
  })

  it.each(WRITE_STEPS.filter((step) => step !== 'readBack'))(
    'holds nothing half written when %s fails',
    async (step) => {
      await expect(putInInbox(folder, item, failingAt(step, 'ENOSPC'))).rejects.toThrow()
      expect(await listInbox(folder)).toEqual({ items: [], unreadable: 0 })
      expect(readdirSync(inboxFolder(folder)).filter((name) => name.endsWith('.json'))).toEqual([])
    },
  )
})
