// What bringing a file in would do to each record, before anything is done: new, the same, newer there, newer here, changed on both sides.
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import { closingsInOrder } from '../sessions/closed-session-timeline.ts'
import { isDeepEqual } from '../text/deep-equal.ts'

export const importStates = ['new', 'changed', 'conflicting', 'older', 'erased', 'same'] as const
/**
 * new: only in the file · changed: the file has a later version of it · older: the file has an earlier one · conflicting: each
 * side changed it on its own · erased: it was erased here for good · same: nothing to do.
 */
export type ImportState = (typeof importStates)[number]

export interface ImportItem {
  /** The record's id in the file. */
  readonly id: string
  readonly state: ImportState
  readonly mine: AnyRecord | null
  /** As it would stand here. */
  readonly theirs: AnyRecord
}

export interface ImportSides {
  readonly here: ReadonlyMap<string, AnyRecord>
  readonly there: ReadonlyMap<string, AnyRecord>
  /** Ids that were erased here. */
  readonly erased: ReadonlySet<string>
}

/** A record of the file beside the one here that it is; `isSame` when both say the same. */
export interface ImportPair {
  readonly id: string
  readonly mine: AnyRecord | null
  readonly theirs: AnyRecord
  readonly isSame: boolean
}

const only = <K extends AnyRecord['kind']>(kind: K, records: Iterable<AnyRecord>): RecordOf<K>[] =>
  [...records].filter((one): one is RecordOf<K> => one.kind === kind)

const linkKey = (link: RecordOf<'evidence-link'>) => `${link.recordId} ${link.roadmapId} ${link.criterionId}`

/** One version of a record: nothing is saved twice under the same revision at the same instant. */
export const versionOf = ({ revision, updatedAt }: AnyRecord): string => `${revision} ${updatedAt}`

/** What a save raises, and where a summary stands in the log of the database it was made in. */
const bookkeeping = new Set(['revision', 'updatedAt'])
const bookkeepingOfClosing = new Set([...bookkeeping, 'fromSeq', 'toSeq'])

const isSame = (mine: AnyRecord, theirs: AnyRecord): boolean =>
  isDeepEqual(mine, theirs, mine.kind === 'closing' ? bookkeepingOfClosing : bookkeeping)

/**
 * Summaries of sessions continue one another: those of the file join only where they continue the newest one here. Answers the
 * ids of the others.
 */
function closingsApart({ here, there }: ImportSides): Set<string> {
  const mine = closingsInOrder(only('closing', here.values()))
  const theirs = closingsInOrder(only('closing', there.values()))
  const known = new Set<string>(mine.map(({ id }) => id))
  const continues = mine.every(({ id }, at) => theirs[at]?.id === id)
  return new Set(continues ? [] : theirs.map(({ id }) => id).filter((id) => !known.has(id)))
}

/** A session whose summary cannot join here is brought in as one that was not closed. */
function reopened(theirs: AnyRecord, mine: AnyRecord | null, open: ReadonlySet<string>): AnyRecord {
  if (theirs.kind !== 'session' || !open.has(theirs.id)) return theirs
  return { ...theirs, closedAt: mine?.kind === 'session' ? mine.closedAt : null }
}

/** Finds the record here that each one of the file is: by id, a link by what it links, the profile by being the only one. */
export function matchRecords(sides: ImportSides): ImportPair[] {
  const { here, there } = sides
  const [profile] = only('profile', here.values())
  const links = new Map(only('evidence-link', here.values()).map((link) => [linkKey(link), link]))
  const apart = closingsApart(sides)
  const open = new Set<string>(
    only('closing', there.values()).flatMap(({ id, sessionId }) => (apart.has(id) ? sessionId : [])),
  )
  const matchOf = (theirs: AnyRecord): AnyRecord | null => {
    if (theirs.kind === 'profile') return profile ?? null
    if (theirs.kind === 'evidence-link') return here.get(theirs.id) ?? links.get(linkKey(theirs)) ?? null
    return here.get(theirs.id) ?? null
  }
  return [...there.values()]
    .filter(({ id }) => !apart.has(id))
    .map((found) => {
      const mine = matchOf(found)
      const base = mine === null ? {} : { id: mine.id, createdAt: mine.createdAt }
      const theirs: AnyRecord = reopened(Object.assign({ ...found }, base), mine, open)
      return { id: found.id, mine, theirs, isSame: mine !== null && isSame(mine, theirs) }
    })
}

export interface KnownVersions {
  /** Earlier versions of a record by the log here, and by the log in the file. */
  readonly here: ReadonlyMap<string, ReadonlySet<string>>
  readonly there: ReadonlyMap<string, ReadonlySet<string>>
}

function stateOf(pair: ImportPair, erased: ReadonlySet<string>, versions: KnownVersions): ImportState {
  const { id, mine, theirs } = pair
  if (mine === null) return erased.has(id) ? 'erased' : 'new'
  if (pair.isSame) return 'same'
  if (versions.there.get(id)?.has(versionOf(mine))) return 'changed'
  return versions.here.get(mine.id)?.has(versionOf(theirs)) ? 'older' : 'conflicting'
}

/** The plan in the order of the file. */
export const planImport = (
  pairs: readonly ImportPair[],
  erased: ReadonlySet<string>,
  versions: KnownVersions,
): ImportItem[] =>
  pairs.map((pair) => ({
    id: pair.id,
    state: stateOf(pair, erased, versions),
    mine: pair.mine,
    theirs: pair.theirs,
  }))
