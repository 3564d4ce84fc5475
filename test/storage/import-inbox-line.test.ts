// A line of the inbox is one entry, however often it is taken in: after a crash before its file was dropped, after the entry was
// deleted, undone or erased.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../renderer/storage/core/new-id.ts'
import { bringBack, moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { takeInLine } from '../../renderer/storage/inbox/import-inbox-line.ts'
import type { InboxLine } from '../../shared/inbox-item.ts'
import { begun, database, note } from './ladder-in-use.ts'

beforeEach(begun)
afterEach(() => database.delete())

const written = '2025-03-07T22:15:00.000Z'
const line = (text: string): InboxLine => ({
  format: 'cairn-inbox',
  version: 1,
  kind: 'line',
  id: newId(),
  at: written,
  day: '2025-03-06',
  line: text,
})
const take = (item: InboxLine) => takeInLine(database, item, note('Saved an entry from the command line'))
const entries = async () => await database.records.where('kind').equals('entry').toArray()

it('is an entry with its id, day, time, tags and criterion, like a line that was typed', async () => {
  const item = line('Cut p95 by 30% #perf ^DEC-S2 @Nobody')
  const taken = await take(item)
  if (!taken.ok || taken.value === null) throw new Error('not taken in')
  expect(taken.value.uncredited).toEqual({ strangers: ['Nobody'], several: [] })
  expect(await entries()).toMatchObject([
    { id: item.id, day: '2025-03-06', createdAt: written, what: 'Cut p95 by 30%', tags: ['perf'], audience: 'private' },
  ])
  expect(await database.records.where('recordId').equals(item.id).toArray()).toMatchObject([
    { kind: 'evidence-link', criterionId: 'DEC-S2' },
  ])
})

describe('taken in again', () => {
  it.each<[string, () => Promise<unknown>, number]>([
    ['at once', async () => undefined, 1],
    ['in the trash', async () => moveToTrash(database, await entries(), note()), 1],
    [
      'brought back',
      async () => {
        await moveToTrash(database, await entries(), note())
        return bringBack(database, await entries(), note())
      },
      1,
    ],
    ['undone', () => undo(database, 'main', note().at), 0],
    [
      'erased',
      async () => {
        await moveToTrash(database, await entries(), note())
        return purge(database, await entries(), note())
      },
      0,
    ],
  ])('%s, it makes no second entry', async (_what, act, left) => {
    const item = line('Once')
    expect(await take(item)).toMatchObject({ ok: true, value: { entry: { id: item.id } } })
    await act()
    const changes = await database.changes.count()
    expect(await take(item)).toEqual({ ok: true, value: null })
    expect(await entries()).toHaveLength(left)
    expect(await database.changes.count()).toBe(changes)
  })

  it('by two windows at the same moment, it is one', async () => {
    const item = line('Once')
    const both = await Promise.all([take(item), take(item)])
    expect(both.filter((one) => one.ok && one.value !== null)).toHaveLength(1)
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(await entries()).toHaveLength(1)
  })
})

it('a line without words is told and writes nothing', async () => {
  const taken = await take(line(' \t '))
  expect(taken).toEqual({ ok: false, trouble: { kind: 'empty' } })
  expect(await entries()).toEqual([])
})
