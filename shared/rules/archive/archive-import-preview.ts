// A plan as it is shown: how many of each kind in each state, and the records that differ, by name, as many as anybody reads.
import type { AnyRecord, RecordKind } from '../../records/record-definitions.ts'
import { titleOf } from '../records/record-title.ts'
import { isChosenAlone } from './archive-import-choices.ts'
import type { ImportItem, ImportState } from './archive-import-plan.ts'

/** Records of one state that are named; the rest goes as its state was chosen. */
const mostNamed = 200

export interface PreviewRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string
  /** The civil date of the work where it has one, else the instant it was last written. */
  readonly when: string
  /** In the trash, in the file. */
  readonly isTrashed: boolean
}

export interface PreviewState {
  readonly count: number
  /** Newest first. */
  readonly named: readonly PreviewRecord[]
}

export interface PreviewKind {
  readonly kind: RecordKind
  readonly counts: Readonly<Record<ImportState, number>>
}

export interface ImportPreview {
  /** Nothing was begun here: everything comes as it is. */
  readonly isEmpty: boolean
  readonly records: number
  /** Drafts in the file: they come along only where nothing was begun. */
  readonly drafts: number
  /** Records that a person chooses by, in their states. */
  readonly states: Readonly<Record<ImportState, PreviewState>>
  readonly kinds: readonly PreviewKind[]
}

const noCounts = (): Record<ImportState, number> => ({
  new: 0,
  changed: 0,
  conflicting: 0,
  older: 0,
  erased: 0,
  same: 0,
})

const shown = (id: string, record: AnyRecord): PreviewRecord => ({
  id,
  kind: record.kind,
  title: titleOf(record),
  when: 'day' in record ? record.day : record.updatedAt,
  isTrashed: record.trashedAt !== null,
})

const newestFirst = (one: PreviewRecord, other: PreviewRecord) =>
  one.when < other.when ? 1 : one.when > other.when ? -1 : one.id < other.id ? 1 : -1

function stateOf(items: readonly ImportItem[], state: ImportState): PreviewState {
  const all = items.filter((item) => item.state === state)
  // Nobody goes through what is the same on both sides.
  if (state === 'same') return { count: all.length, named: [] }
  const named = all.map(({ id, theirs }) => shown(id, theirs)).sort(newestFirst)
  return { count: all.length, named: named.slice(0, mostNamed) }
}

function kindsOf(items: readonly ImportItem[]): PreviewKind[] {
  const kinds = new Map<RecordKind, Record<ImportState, number>>()
  for (const { state, theirs } of items) {
    const counts = kinds.get(theirs.kind) ?? noCounts()
    counts[state] += 1
    kinds.set(theirs.kind, counts)
  }
  return [...kinds].map(([kind, counts]) => ({ kind, counts }))
}

export function previewOf(
  { items, isEmpty }: { readonly items: readonly ImportItem[]; readonly isEmpty: boolean },
  drafts: number,
): ImportPreview {
  const alone = items.filter(({ theirs }) => isChosenAlone(theirs))
  const of = (state: ImportState) => stateOf(alone, state)
  return {
    isEmpty,
    records: items.length,
    drafts,
    states: {
      new: of('new'),
      changed: of('changed'),
      conflicting: of('conflicting'),
      older: of('older'),
      erased: of('erased'),
      same: of('same'),
    },
    kinds: kindsOf(items),
  }
}

/** Named or not, how many records of a state are taken under these choices. */
export const importedCount = (
  { count, named }: PreviewState,
  isTaken: boolean,
  flipped: ReadonlySet<string>,
): number => {
  const turned = named.filter(({ id }) => flipped.has(id)).length
  return isTaken ? count - turned : turned
}
