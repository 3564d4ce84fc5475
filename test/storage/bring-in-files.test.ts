// Attached files are put before the records that name them: where those do not come after all, no byte of a file stays behind. What
// came is taken back only while nothing hangs on it.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bringIn } from '../../renderer/storage/archive/import-archive.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo, undoChange } from '../../renderer/storage/history/undo.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { firstChoices } from '../../shared/rules/archive/archive-import-choices.ts'
import { entry, idOf, later } from '../build-records.ts'
import { exported, planned } from './archive-steps.ts'
import { failAtStoreWrite } from './fail-at-store-write.ts'
import { begun } from './lived-database.ts'

const note = { at: later, window: 'main' }
let [source, target]: CairnDatabase[] = []
const names = () => `files-${Math.floor(Math.random() * 1e9)}`
beforeEach(async () => {
  source = await begun(names())
  target = await begun(names())
})
afterEach(async () => {
  for (const one of [source, target]) await one?.delete()
})

async function ready() {
  if (source === undefined || target === undefined) throw new Error('Not begun')
  const bytes = new Uint8Array([1, 2, 3])
  const hash = createHash('sha256').update(bytes).digest('hex')
  await source.attachments.put({ hash, type: 'image/png', bytes, at: later })
  const file = { id: idOf(7), hash: ContentHash.parse(hash), name: 'p95.png', type: 'image/png', size: 3 }
  await saveRecords(source, [writeOf(entry(1, { attachments: [file] }), true)], { ...note, cause: 'Saved' })
  const bringing = await planned(target, await exported(source))
  return { target, hash, bringing, choices: firstChoices(bringing.plan.items, bringing.plan.here.values()) }
}

it('when something was saved here since it was compared', async () => {
  const { target: into, bringing, choices } = await ready()
  await saveRecords(into, [writeOf(entry(2), true)], { ...note, cause: 'Saved' })
  expect(await bringIn(bringing, choices, note)).toEqual({ ok: false, trouble: { kind: 'moved-on' } })
  expect(await into.attachments.count()).toBe(0)
})

it('when the store refuses one of the writes', async () => {
  const { target: into, hash, bringing, choices } = await ready()
  for (const nth of [2, 3]) {
    const failing = failAtStoreWrite(nth)
    const done = await bringIn(bringing, choices, note)
    failing.stop()
    expect([done.ok, failing.isFailed()]).toEqual([false, true])
    expect(await into.attachments.count()).toBe(0)
  }
  expect(await bringIn(bringing, choices, note)).toMatchObject({ ok: true, value: { files: 1 } })
  expect(await into.attachments.get(hash)).toBeDefined()
})

it('when the bytes in its place are those of another file', async () => {
  const { target: into, bringing, choices } = await ready()
  const [file] = bringing.archive.attachments
  const other = createHash('sha256').update('another').digest('hex')
  if (file === undefined) throw new Error('No file')
  const attachments = [file, { ...file, hash: other }]
  const record = bringing.plan.items.find(({ theirs }) => 'attachments' in theirs && theirs.attachments.length > 0)
  if (record?.theirs.kind !== 'entry') throw new Error('No record')
  const named = record.theirs.attachments.map((one) => ({ ...one, hash: ContentHash.parse(other) }))
  const items = [...bringing.plan.items, { ...record, theirs: { ...record.theirs, attachments: named } }]
  const archive = { ...bringing.archive, attachments }
  const done = await bringIn({ ...bringing, archive, plan: { ...bringing.plan, items } }, choices, note)
  expect(done).toEqual({ ok: false, trouble: { kind: 'file-gone' } })
  expect(await into.attachments.count()).toBe(0)
})

it('an import is not taken back while something written since hangs on what it brought', async () => {
  const { target: into, bringing, choices } = await ready()
  const done = await bringIn(bringing, choices, note)
  const seq = done.ok ? (done.value.seq ?? 0) : 0
  const pointing = entry(2, { what: `Goes on from [[${entry(1).id}]]` })
  await saveRecords(into, [writeOf(pointing, true)], { ...note, cause: 'Saved' })
  const held = await undoChange(into, seq, 'main', later)
  expect(held).toMatchObject({ ok: false, trouble: { kind: 'moved-on' } })
  expect(await into.records.get(entry(1).id)).toBeDefined()
  await undo(into, 'main', later)
  expect(await undoChange(into, seq, 'main', later)).toMatchObject({ ok: true })
  expect(await into.records.get(entry(1).id)).toBeUndefined()
})
