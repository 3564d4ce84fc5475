// A packet in the store: numbers are kept with whatever is saved, two windows never lose each other's words, an edition stays as it was.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { undoChange } from '../../renderer/storage/history/undo.ts'
import { beginPacket, changePacket } from '../../renderer/storage/packet/change-packet.ts'
import {
  readEditions,
  readForLeakCheck,
  readPacket,
  readPacketView,
} from '../../renderer/storage/packet/read-packet.ts'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { newEdition } from '../../shared/records/new-packet.ts'
import { withAnswer, withOutcome } from '../../shared/rules/packet/committee-outcome.ts'
import { startedFrom } from '../../shared/rules/packet/next-packet.ts'
import { withText } from '../../shared/rules/packet/packet-edits.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'
import { idOf, later, packet, roadmap } from '../build-records.ts'
import { career, onlyMine, quotes } from '../shared/packet/quotes-career.ts'
import { broughtIn, exported } from './archive-steps.ts'

let database: CairnDatabase
let made = 0
const note = (cause: string) => ({ at: later, window: 'test', cause })
const outcome = `case/${quotes.id}/outcome`

beforeEach(async () => {
  made += 1
  database = new CairnDatabase(`packet-${made}`)
  await database.open()
  const seeded = [roadmap, ...career].map((record) => writeOf(record, true))
  expect(await commit(database, seeded, note('Seeded'))).toMatchObject({ ok: true })
  expect(await beginPacket(database, packet(100), note('Created a packet'))).toMatchObject({ ok: true })
})
afterEach(() => database.delete())

const view = async () => {
  const found = await readPacketView(database)
  if (found === null) throw new Error('no packet')
  return found
}
const rewrite = (text: string) =>
  changePacket(database, idOf(100), note('Wrote'), (now) => withText(now, outcome, text, 'drafted'))

describe('a packet', () => {
  it('keeps the numbers of its first draft from the beginning', async () => {
    const { packet: kept, evidence } = await view()
    expect(kept.claims.length).toBeGreaterThan(5)
    expect(workingPacket(packet(100), evidence).claims).toEqual(kept.claims)
  })

  it('is drafted from what may leave, whatever else there is', async () => {
    const { evidence } = await view()
    expect(evidence.byId.has(quotes.id)).toBe(true)
    expect(evidence.byId.has(onlyMine.id)).toBe(false)
    expect((await readForLeakCheck(database)).some(({ id }) => id === onlyMine.id)).toBe(true)
  })

  it('takes changes of two windows at different parts, the second on top of the first', async () => {
    const heading = `case/${quotes.id}/heading`
    const [one, other] = await Promise.all([
      rewrite('A price takes 305 ms.'),
      changePacket(database, idOf(100), note('Wrote'), (now) => withText(now, heading, 'Prices', 'drafted')),
    ])
    expect([one.ok, other.ok]).toEqual([true, true])
    expect((await view()).packet.edits.map(({ blockId }) => blockId).toSorted()).toEqual([heading, outcome].toSorted())
  })

  it('a change is undone like any other', async () => {
    const done = await rewrite('A price takes 305 ms.')
    if (!done.ok) throw new Error(done.trouble.kind)
    await undoChange(database, done.value.seq, 'test', later)
    expect((await view()).packet.edits).toEqual([])
  })

  it('that is gone is told, and nothing is written', async () => {
    const done = await changePacket(database, idOf(999), note('Wrote'), (now) => now)
    expect(done).toMatchObject({ ok: false, trouble: { kind: 'conflict', theirs: null } })
  })
})

describe('what a committee said', () => {
  it('comes whole into another Cairn with an archive', async () => {
    const remarks = [{ id: idOf(7), text: 'Two weeks are too short.', claim: 2, criterionId: null }]
    const typed = { decision: 'not-yet', day: '2025-04-03', remarks } as const
    await changePacket(database, idOf(100), note('Saved the outcome'), (now) => withOutcome(now, 1, typed))
    await changePacket(database, idOf(100), note('Answered'), (now) => withAnswer(now, idOf(7), 2, 'Six months now.'))
    const other = new CairnDatabase(`packet-${made}-other`)
    await other.open()
    expect(await broughtIn(other, await exported(database))).toMatchObject({ ok: true })
    const [here, there] = [await readPacket(database), await readPacket(other)]
    expect(there).toMatchObject({
      outcomes: [{ version: 1, decision: 'not-yet', day: '2025-04-03' }],
      remarks: [{ ...remarks[0], version: 1, answeredIn: 2, answer: 'Six months now.' }],
    })
    expect(there).toEqual(here)
    await other.delete()
  })
})

describe('the next packet', () => {
  const lock = async (packetId: string, id: string, number: number) => {
    const { packet: kept, evidence } = await view()
    const { document } = workingPacket(kept, evidence)
    const hash = ContentHash.parse('a'.repeat(64))
    const edition = newEdition(id, later, { ...document, packetId, number, day: '2025-03-31', length: 'full', hash })
    expect(await changePacket(database, packetId, note('Handed on'), (now) => now, edition)).toMatchObject({ ok: true })
  }

  it('stands in the place of the one it started from, whose versions stay before its own', async () => {
    await lock(idOf(100), idOf(101), 1)
    const { packet: earlier } = await view()
    const next = startedFrom(earlier, { ...packet(200), createdAt: '2026-03-14T12:00:00.000Z' })
    await beginPacket(database, next, note('Started the next packet'))
    await lock(idOf(200), idOf(201), 2)
    const { packet: now, editions } = await view()
    expect([now.id, now.startedFromId]).toEqual([idOf(200), idOf(100)])
    expect(editions.map(({ number, packetId }) => [number, packetId])).toEqual([
      [2, idOf(200)],
      [1, idOf(100)],
    ])
    // Numbers of the earlier one's claims name the same records.
    expect(now.claims.slice(0, earlier.claims.length)).toEqual(earlier.claims)
  })

  it('is taken back by one undo: the earlier one is the working copy again', async () => {
    const { packet: earlier } = await view()
    const next = startedFrom(earlier, { ...packet(200), createdAt: '2026-03-14T12:00:00.000Z' })
    const done = await beginPacket(database, next, note('Started the next packet'))
    if (!done.ok) throw new Error(done.trouble.kind)
    await undoChange(database, done.value.seq, 'test', later)
    expect((await readPacket(database))?.id).toBe(idOf(100))
  })

  it('has only its own versions once the one it started from is gone', async () => {
    const alone = { ...packet(200), startedFromId: idOf(999), createdAt: '2026-03-14T12:00:00.000Z' }
    await beginPacket(database, alone, note('Started the next packet'))
    expect((await view()).editions).toEqual([])
  })
})

describe('an edition', () => {
  it('is frozen with its packet in one change and stays when the evidence moves on', async () => {
    const { packet: kept, evidence } = await view()
    const { document } = workingPacket(kept, evidence)
    const edition = newEdition(idOf(101), later, {
      ...document,
      packetId: kept.id,
      number: 1,
      day: '2025-03-31',
      length: kept.length,
      hash: ContentHash.parse('a'.repeat(64)),
    })
    expect(await changePacket(database, kept.id, note('Handed on'), (now) => now, edition)).toMatchObject({ ok: true })
    await commit(database, [writeOf({ ...quotes, outcome: 'Other' }, false)], note('Changed'))
    const [frozen] = await readEditions(database, kept)
    expect(frozen?.sections).toEqual(document.sections)
    expect((await readPacket(database))?.id).toBe(kept.id)
  })
})
