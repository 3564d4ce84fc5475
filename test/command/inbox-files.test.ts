// Whatever else lies in the inbox folder is passed over and counted, and no name leads out of it.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { answerRequest } from '../../electron/handlers/dispatch-bridge-request.ts'
import { inboxFolder, listInbox, putInInbox, watchInbox } from '../../electron/handlers/inbox-folder.ts'
import type { InboxItem } from '../../shared/inbox-item.ts'
import { INBOX_FILE_LIMIT, INBOX_STEP } from '../../shared/inbox-limits.ts'
import { aFolder } from '../electron/temporary-folder.ts'

let folder = ''
beforeEach(() => {
  folder = aFolder()
})
const idOf = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`
const item = (number: number, more: object = {}): InboxItem =>
  ({
    ...{ format: 'cairn-inbox', version: 1, at: '2025-03-14T12:00:00.000Z', kind: 'line', day: '2025-03-14' },
    ...{ id: idOf(number), line: `line ${number}` },
    ...more,
  }) as InboxItem
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(inboxFolder(folder), { recursive: true })
  writeFileSync(join(inboxFolder(folder), name), content)
}

it.each([
  ['empty', `${idOf(1)}.json`, ''],
  ['cut', `${idOf(1)}.json`, JSON.stringify(item(1)).slice(0, 60)],
  ['of a later version', `${idOf(1)}.json`, JSON.stringify({ ...item(1), version: 2 })],
  ['of an unknown kind', `${idOf(1)}.json`, JSON.stringify({ ...item(1), kind: 'run' })],
  ['with a field more', `${idOf(1)}.json`, JSON.stringify({ ...item(1), command: 'rm' })],
  ['under another name', `${idOf(2)}.json`, JSON.stringify(item(1))],
  ['with an id that is a path', 'x.json', JSON.stringify(item(1, { id: '../../x' }))],
  ['in Latin-1', `${idOf(1)}.json`, new Uint8Array([0x7b, 0xe9, 0x7d])],
  ['too large', `${idOf(1)}.json`, ' '.repeat(INBOX_FILE_LIMIT + 1)],
])('a file that is %s is counted and left where it is', async (_what, name, content) => {
  put(name, content)
  await putInInbox(folder, item(9))
  expect(await listInbox(folder)).toEqual({ items: [item(9)], unreadable: 1 })
  expect(readdirSync(inboxFolder(folder))).toContain(name)
})

it('a link is not followed, nor a folder', async () => {
  const outside = join(folder, 'outside.json')
  writeFileSync(outside, JSON.stringify(item(1)))
  mkdirSync(join(inboxFolder(folder), `${idOf(2)}.json`), { recursive: true })
  symlinkSync(outside, join(inboxFolder(folder), `${idOf(1)}.json`))
  expect(await listInbox(folder)).toEqual({ items: [], unreadable: 2 })
})

it('the oldest come first, some hundred at a time, and what is dropped makes place', async () => {
  for (let number = INBOX_STEP + 3; number > 0; number -= 1) put(`${idOf(number)}.json`, JSON.stringify(item(number)))
  const handlers = createHandlers({ version: '', platform: 'linux', dataFolder: folder, desk: null })
  const first = await answerRequest(handlers, 'inbox.list', {})
  if (!first.ok) throw new Error('not listed')
  expect(first.items.map(({ id }) => id)).toEqual(Array.from({ length: INBOX_STEP }, (_, at) => idOf(at + 1)))
  await answerRequest(handlers, 'inbox.drop', { ids: first.items.map(({ id }) => id) })
  expect((await listInbox(folder)).items).toHaveLength(3)
})

it('only ids can be dropped', async () => {
  const handlers = createHandlers({ version: '', platform: 'linux', dataFolder: folder, desk: null })
  const answer = await answerRequest(handlers, 'inbox.drop', { ids: ['../settings'] })
  expect(answer).toMatchObject({ ok: false, trouble: { kind: 'bad-request' } })
})

it('is watched, and a missing folder is made for its owner', async () => {
  let changes = 0
  const watcher = await watchInbox(folder, () => {
    changes += 1
  })
  await putInInbox(folder, item(1))
  await expect.poll(() => changes, { timeout: 5000 }).toBeGreaterThan(0)
  watcher?.close()
})
