// Which records of a file are written, out of what its owner chose: with what they hang on, and with what belongs to them.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { referencesOf } from '../records/record-references.ts'
import type { ImportItem, ImportState } from './archive-import-plan.ts'

export interface ImportChoices {
  /** States whose records are taken from the file. */
  readonly taken: readonly ImportState[]
  /** Ids of records for which it is the other way round. */
  readonly flipped: readonly string[]
}

/** Nothing here is overwritten or brought back from having been erased unless its owner says so. */
export const usualChoices: ImportChoices = { taken: ['new', 'changed'], flipped: [] }

/** Kinds that are chosen one by one; the others come with what they belong to. */
export const isChosenAlone = (record: AnyRecord): boolean => kindOf(record).comesWith === 'chosen'

export const isTaken = ({ id, state }: Pick<ImportItem, 'id' | 'state'>, { taken, flipped }: ImportChoices): boolean =>
  state !== 'same' && taken.includes(state) !== flipped.includes(id)

/** Where nothing but the beginning stands, the profile of the file is the one that is meant. */
export function firstChoices(items: readonly ImportItem[], here: Iterable<AnyRecord>): ImportChoices {
  const profile = items.find(({ theirs, state }) => theirs.kind === 'profile' && state === 'conflicting')
  const isBare = [...here].every(({ kind }) => kind === 'profile' || kind === 'roadmap')
  return profile !== undefined && isBare ? { ...usualChoices, flipped: [profile.id] } : usualChoices
}

/** What a record that is not chosen alone belongs to. */
function ownerOf(record: AnyRecord): string | null {
  const { comesWith } = kindOf(record)
  return comesWith === 'chosen' ? null : comesWith(record)
}

/** Those that come with others: a new one with its owner, a changed one as its owner was chosen. */
function follows(item: ImportItem, chosen: ReadonlySet<string>, isHere: (id: string) => boolean): boolean {
  const owner = ownerOf(item.theirs)
  if (item.state === 'new' || item.state === 'changed') return owner === null || chosen.has(owner) || isHere(owner)
  return item.state !== 'same' && owner !== null && chosen.has(owner)
}

/** The items to write, in the order of the file. */
export function chosenItems(
  items: readonly ImportItem[],
  choices: ImportChoices,
  isHere: (id: string) => boolean,
): ImportItem[] {
  const chosen = new Set<string>()
  const byId = new Map(items.map((item) => [item.id, item]))
  const waiting: ImportItem[] = []
  const take = (item: ImportItem) => {
    if (chosen.has(item.id)) return
    chosen.add(item.id)
    waiting.push(item)
  }
  const takeNeeded = () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      for (const id of referencesOf(item.theirs)) {
        const needed = byId.get(id)
        if (needed?.state === 'new') take(needed)
      }
    }
  }
  const flipped = new Set(choices.flipped)
  for (const item of items) {
    const wanted = choices.taken.includes(item.state) !== flipped.has(item.id)
    if (item.state !== 'same' && isChosenAlone(item.theirs) && wanted) take(item)
  }
  takeNeeded()
  for (const item of items) if (!isChosenAlone(item.theirs) && follows(item, chosen, isHere)) take(item)
  takeNeeded()
  return items.filter(({ id }) => chosen.has(id))
}

/** The record as it is written: a later version keeps its number, any other becomes the next one here. */
export function writtenAs({ mine, theirs }: ImportItem, at: string): AnyRecord {
  if (mine === null || theirs.revision > mine.revision) return theirs
  return { ...theirs, revision: mine.revision + 1, updatedAt: at }
}
