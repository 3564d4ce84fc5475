// What a file would do to each record: which side is later by both logs, what belongs together, what never counts twice.
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../shared/records/entry.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import {
  chosenItems,
  firstChoices,
  usualChoices,
  writtenAs,
} from '../../shared/rules/archive/archive-import-choices.ts'
import { type ImportItem, matchRecords, planImport, versionOf } from '../../shared/rules/archive/archive-import-plan.ts'
import { earlier, entry, idOf, link, roadmap, roadmapId } from '../build-records.ts'

const profile = (number: number, name: string) => ({ ...newProfile(idOf(number), earlier, roadmapId), name })
const by = (...records: AnyRecord[]) => new Map(records.map((record) => [record.id, record]))
const later = (number: number, revision: number, what: string) =>
  entry(number, { revision, what, updatedAt: `2025-03-0${revision}T10:00:00.000Z` })

function plan(
  here: AnyRecord[],
  there: AnyRecord[],
  more: { erased?: string[]; knownHere?: AnyRecord[]; knownThere?: AnyRecord[] } = {},
) {
  const erased = new Set(more.erased)
  const versions = (all: AnyRecord[] = []) => new Map(all.map((record) => [record.id, new Set([versionOf(record)])]))
  const pairs = matchRecords({ here: by(...here), there: by(...there), erased })
  return planImport(pairs, erased, { here: versions(more.knownHere), there: versions(more.knownThere) })
}
const states = (items: readonly ImportItem[]) => items.map(({ state }) => state)

describe('a record of a file', () => {
  const [first, second, third] = [later(1, 1, 'a'), later(1, 2, 'b'), later(1, 2, 'c')]

  it('is new, the same, or was erased here', () => {
    expect(states(plan([], [first]))).toEqual(['new'])
    expect(states(plan([first], [first]))).toEqual(['same'])
    expect(states(plan([first], [{ ...first, revision: 4, updatedAt: '2025-05-01T10:00:00.000Z' }]))).toEqual(['same'])
    expect(states(plan([], [first], { erased: [first.id] }))).toEqual(['erased'])
  })

  it('is later there when the log of the file knows what stands here, and earlier the other way round', () => {
    expect(states(plan([first], [second], { knownThere: [first] }))).toEqual(['changed'])
    expect(states(plan([second], [first], { knownHere: [first] }))).toEqual(['older'])
  })

  it('is in conflict when neither log knows the other side', () => {
    const known = { knownHere: [first], knownThere: [first] }
    expect(states(plan([second], [third], known))).toEqual(['conflicting'])
    // Whatever the clocks of the two machines say.
    for (const updatedAt of ['2025-01-01T10:00:00.000Z', '2025-12-01T10:00:00.000Z'])
      expect(states(plan([second], [{ ...third, updatedAt }], known))).toEqual(['conflicting'])
  })

  it('keeps its later revision, and otherwise becomes the next one here', () => {
    const at = '2025-06-01T10:00:00.000Z'
    const [changed] = plan([first], [second], { knownThere: [first] })
    const [conflicting] = plan([second], [third])
    if (!changed || !conflicting) throw new Error('No plan')
    expect(writtenAs(changed, at)).toEqual(second)
    expect(writtenAs(conflicting, at)).toMatchObject({ what: 'c', revision: 3, updatedAt: at })
  })
})

describe('what is written', () => {
  const speaks = (number: number, of: Entry) => link(number, of, 'DEC-M1')
  const one = entry(1)

  it('takes links along with their record, and leaves them with it', () => {
    const items = plan([roadmap], [one, speaks(2, one)])
    expect(chosenItems(items, usualChoices, (id) => id === roadmap.id).map(({ id }) => id)).toEqual([idOf(1), idOf(2)])
    const left = { taken: [], flipped: [] }
    expect(chosenItems(items, left, (id) => id === roadmap.id)).toEqual([])
  })

  it('finds a link by what it links, so that none is there twice', () => {
    const items = plan([roadmap, one, speaks(2, one)], [speaks(3, one)])
    expect(items.map(({ theirs, mine }) => [theirs.id, mine?.id])).toEqual([[idOf(2), idOf(2)]])
  })

  it('takes what a chosen record points at, even when it was not chosen', () => {
    const pointing = entry(4, { what: `See [[${idOf(1)}]]` })
    const items = plan([], [one, pointing])
    const chosen = chosenItems(items, { taken: ['new'], flipped: [one.id] }, () => false)
    expect(chosen.map(({ id }) => id)).toEqual([idOf(1), idOf(4)])
  })

  it('keeps one profile: the one here, unless nothing but the beginning stands', () => {
    const [mine, theirs] = [profile(1, 'Wren'), profile(2, 'Wren Alderby')]
    const items = plan([roadmap, mine], [theirs])
    expect(items.map(({ theirs: record, state }) => [record.id, state])).toEqual([[mine.id, 'conflicting']])
    expect(firstChoices(items, [roadmap, mine]).flipped).toEqual([theirs.id])
    expect(firstChoices(items, [roadmap, mine, one]).flipped).toEqual([])
  })
})
