// A share of someone else is kept as it came, once, apart from my own; what I write for it is one record; the roster follows the sessions.
import { afterEach, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { readMentees } from '../../renderer/storage/people/read-mentees.ts'
import { readRoster } from '../../renderer/storage/people/read-roster.ts'
import {
  keepReceived,
  readReceived,
  readReceivedView,
  readShare,
  saveGiven,
  unsealWith,
} from '../../renderer/storage/review/received-shares.ts'
import { opensLock } from '../../renderer/storage/review/unseal-share.ts'
import { sealedEnvelope, shareEnvelope } from '../../shared/files/share-file.ts'
import type { Proposal } from '../../shared/records/proposal.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { shareDifference } from '../../shared/rules/review/share-difference.ts'
import { personStandIns } from '../../shared/rules/sharing/apply-pseudonyms.ts'
import type { StandIn } from '../../shared/rules/sharing/pseudonym-mapping.ts'
import { earlier, entry, idOf, later, person, personId, roadmap, session } from '../build-records.ts'
import { asThing, ilse, leaving, sentProposal, sentShare, shareSource } from '../build-review.ts'
import { hashText, sharedCopy, sharedThing } from '../build-shared.ts'
import { sealedLightly } from './encrypt-with-low-work-factor.ts'
import { begun } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})
const note = { at: later, window: 'main', cause: 'Opened a file someone sent' }
const zone = 'Europe/Lisbon'

async function fresh() {
  const database = await begun(`received-${Math.random()}`)
  open.push(database)
  return database
}
async function opened(database: CairnDatabase, copy: SharedCopy = sharedCopy()) {
  const read = await readShare((await shareEnvelope(copy, hashText)).json)
  if (!read.ok || read.value.kind !== 'open') throw new Error('The share opens.')
  return keepReceived(database, read.value, zone, note)
}

it('keeps it once, with its sender among the people, and takes nothing of it for a record of mine', async () => {
  const database = await fresh()
  expect(await opened(database)).toEqual({ ok: true, value: idOf(700) })
  expect(await opened(database)).toEqual({ ok: true, value: idOf(700) })
  const rows = await readReceived(database)
  expect(rows).toMatchObject([{ person: { name: 'Wren Alderby', iMentorThem: true }, titles: [sharedThing(1).title] }])
  expect(await database.records.where('kind').equals('proposal').count()).toBe(0)
  expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
  await undo(database, 'main', later)
  expect(await readReceived(database)).toEqual([])
})

it('refuses one of the same number with other words, and one that I sent myself', async () => {
  const database = await fresh()
  await opened(database)
  expect(await opened(database, sharedCopy({ help: 'Other words' }))).toMatchObject({
    trouble: { kind: 'other-words' },
  })
  const own = await fresh()
  await commit(own, [writeOf(roadmap, true), writeOf(ilse, true), writeOf(await sentShare(), true)], note)
  expect(await opened(own)).toMatchObject({ trouble: { kind: 'own-share' } })
})

it('knows the sender of a second share and shows what changed since the first', async () => {
  const database = await fresh()
  await opened(database)
  const [thing] = sharedCopy().things
  if (thing === undefined) throw new Error('The copy has a thing.')
  const parts = thing.parts.map((part) => ({ ...part, text: part.text.replace('310 ms', '290 ms') }))
  const next = sharedCopy({
    shareId: idOf(720),
    sentAt: '2025-04-01T09:00:00.000Z',
    things: [{ ...thing, parts }, sharedThing(730, { title: 'A new one' })],
  })
  await opened(database, next)
  expect(await database.records.where('kind').equals('person').count()).toBe(1)
  const view = await readReceivedView(database, idOf(720))
  if (view === null || view.before === null) throw new Error('There is one before it.')
  const differences = shareDifference(view.before.copy, view.copy)
  expect(differences.map(({ sort, parts: all }) => [sort, all.map(({ id }) => id)])).toEqual([
    ['changed', ['decision']],
    ['new', []],
  ])
})

it('keeps a note and a review as one record that no share and no feedback file holds', async () => {
  const database = await fresh()
  await opened(database)
  for (const change of [{ note: 'Ask about the owner' }, { words: '{"comments":[]}' }]) {
    const view = await readReceivedView(database, idOf(700))
    if (view === null) throw new Error('It was opened.')
    await saveGiven(database, view, { ...change, day: '2025-03-08' }, note)
  }
  const given = await database.records.where('kind').equals('given-review').toArray()
  expect(given).toMatchObject([{ aboutId: idOf(700), note: 'Ask about the owner', words: '{"comments":[]}' }])
})

it('does not open what is sealed with a wrong passphrase', async () => {
  const sealed = await sealedLightly((await shareEnvelope(sharedCopy(), hashText)).json, 'a slow copy')
  const read = await readShare(sealedEnvelope(sealed))
  if (!read.ok || read.value.kind !== 'sealed') throw new Error('It is sealed.')
  expect(await unsealWith(read.value.sealed, 'a guess')).toMatchObject({ trouble: { kind: 'wrong-passphrase' } })
  expect(await unsealWith(read.value.sealed, 'a slow copy')).toMatchObject({ value: { words: { shareId: idOf(700) } } })
})

it('keeps the beginning of a locked file, which knows the passphrase again and holds no words', async () => {
  const database = await fresh()
  const sealed = await sealedLightly((await shareEnvelope(sharedCopy(), hashText)).json, 'a slow copy')
  // Opened from an open file first: the lock comes with the locked one.
  await opened(database)
  expect((await readReceivedView(database, idOf(700)))?.share.lock).toBe('')
  const read = await unsealWith(sealed, 'a slow copy')
  if (!read.ok) throw new Error('It opens.')
  expect(await keepReceived(database, read.value, zone, note)).toEqual({ ok: true, value: idOf(700) })
  expect(await opened(database)).toEqual({ ok: true, value: idOf(700) })
  const lock = (await readReceivedView(database, idOf(700)))?.share.lock ?? ''
  expect(lock).toMatch(/^age-encryption\.org\/v1\n-> scrypt [^\n]+\n[^\n]+\n--- [^\n]+\n$/)
  expect(await Promise.all([' a slow copy', 'a slow cop'].map((one) => opensLock(lock, one)))).toEqual([true, false])
})

it('sums up sessions as they are written, and equals a check from scratch', async () => {
  const database = await fresh()
  const held = (number: number, who: number, day: string) =>
    session(number, {
      role: 'mentor',
      personId: personId(who),
      startedAt: earlier,
      day,
      problemFound: 'No owner',
      theyLearned: 'To wait',
    })
  const all = [person(1), person(2), held(10, 1, '2025-03-01'), held(11, 1, '2025-03-08'), held(12, 2, '2025-02-01')]
  await commit(
    database,
    all.map((one) => writeOf(one, true)),
    note,
  )
  await commit(database, [writeOf({ ...held(12, 2, '2025-02-01'), trashedAt: later }, false)], note)
  const view = await readRoster(database, await readMentees(database, null), 10)
  expect(view.lines.map(({ person: who, mentee }) => [who?.name, mentee.days.length])).toEqual([['Person 1', 2]])
  expect(view.sessions.map(({ session: one }) => one.day)).toEqual(['2025-03-08', '2025-03-01'])
  expect(await checkDatabase(database)).toMatchObject({ differing: [] })
})

const option = { for: 'It is near.', against: '', whyLost: '', chosen: false }
const plan = (more: Partial<Proposal> = {}): Proposal => ({
  ...sentProposal,
  audience: 'mentor',
  options: [
    { ...option, id: idOf(741), name: 'A copy' },
    { ...option, id: idOf(742), name: 'A cache', for: 'It is small.' },
  ],
  ...more,
})
const slow = entry(750, { what: 'The slow Monday', myPart: 'I read the logs. I found the lock.', audience: 'mentor' })
const gone = entry(751, { what: 'A day that is left out', audience: 'mentor' })

/** Two requests to one reader, a month apart, each in ids of its own. */
function twoOf(standIns: readonly StandIn[] = []) {
  const first = leaving(shareSource({ things: [plan(), slow, gone].map(asThing), standIns }))
  const before = { share: { id: first.copy.shareId, senderId: first.senderId }, copy: first.copy }
  const things = [
    plan({
      title: 'Quotes read from a copy',
      decision: 'An event-fed copy came to 290 ms over four runs.',
      options: [
        { ...option, id: idOf(743), name: 'Nothing', for: 'It costs nothing.' },
        { ...option, id: idOf(741), name: 'A copy', for: 'It is near, and ours.' },
        { ...option, id: idOf(742), name: 'A cache', for: 'It is small.' },
      ],
    }),
    slow,
  ]
  const next = { sentAt: '2025-04-01T09:00:00.000Z', sentOn: '2025-04-01', things: things.map(asThing), standIns }
  return [first.copy, leaving(shareSource(next), [before]).copy] as const
}

it.each([
  ['under the name', []],
  ['under a pseudonym', personStandIns(idOf(1), 'Wren Alderby', 'Oak Heron')],
] as const)('requests with ids of their own are from one sender, and show what changed: %s', async (_, standIns) => {
  const database = await fresh()
  const both = twoOf(standIns)
  for (const copy of both) expect(await opened(database, copy)).toMatchObject({ ok: true })
  expect(await database.records.where('kind').equals('person').count()).toBe(1)
  const view = await readReceivedView(database, both[1].shareId)
  if (view === null || view.before === null) throw new Error('There is one before it.')
  const differences = shareDifference(view.before.copy, view.copy)
  expect(differences.map(({ title, sort, parts }) => [title, sort, parts.map(({ heading }) => heading)])).toEqual([
    ['Quotes read from a copy', 'changed', ['Option: Nothing', 'Option: A copy', 'Decision']],
    ['A day that is left out', 'gone', []],
  ])
})

it('a sender who was renamed here is still known by the file before, and by their id when that one is missing', async () => {
  const [first, second] = twoOf()
  const third = { ...second, shareId: idOf(790), previousShareId: idOf(789), sentAt: '2025-05-01T09:00:00.000Z' }
  const database = await fresh()
  await opened(database, { ...first, from: { ...first.from, id: idOf(788) } })
  const [wren] = await database.records.where('kind').equals('person').toArray()
  if (wren?.kind !== 'person') throw new Error('The sender is there.')
  await commit(database, [writeOf({ ...wren, name: 'W. from Rates' }, false)], note)
  for (const copy of [second, third]) await opened(database, copy)
  expect(await database.records.where('kind').equals('person').count()).toBe(1)
  expect((await readReceivedView(database, third.shareId))?.before?.share.id).toBe(second.shareId)
})
