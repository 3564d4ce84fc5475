// What each changed file of the folder means: it comes in, it is settled already, or it is a question. Nothing is written here.

import { isOfCairn, readRecord } from '../../../shared/files/vault/parse-vault-record.ts'
import { recordOfFile } from '../../../shared/files/vault/record-from-vault-file.ts'
import { sidesOf } from '../../../shared/files/vault/split-merge-conflict.ts'
import type { VaultTrouble } from '../../../shared/files/vault/vault-trouble.ts'
import { kindOf } from '../../../shared/kinds/all-kinds.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { isDeepEqual } from '../../../shared/rules/text/deep-equal.ts'
import { mergeRecord } from '../../../shared/rules/vault/merge-record.ts'
import type { FolderChanges, FoundFile } from './read-folder-changes.ts'
import type { VaultParts } from './vault-dependencies.ts'
import type { Incoming, VaultQuestion } from './vault-question.ts'
import type { VaultRow } from './vault-store.ts'

export interface ClassifiedChanges {
  readonly incoming: readonly Incoming[]
  /** Files that say what is here already: noted as written. */
  readonly settled: readonly (VaultRow & { readonly text: string })[]
  readonly questions: readonly VaultQuestion[]
  /** Files that are left as they are. */
  readonly passedOver: FolderChanges['passedOver']
  /** Rows whose record has no file any more, and none is wanted. */
  readonly gone: readonly string[]
}

type Meaning =
  | Incoming
  | VaultQuestion
  | { readonly kind: 'settled'; readonly row: VaultRow & { readonly text: string } }
  | { readonly kind: 'left'; readonly id: string; readonly path: string }
  | null

interface Looking extends VaultParts {
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly erased: ReadonlySet<string>
  readonly profileId: string | null
}

interface Sides {
  readonly file: AnyRecord
  /** Fields of which Git left both sides in the file. */
  readonly open: ReadonlySet<string>
}

function recordIn(text: string, here: AnyRecord | null, { index, now }: Looking): Result<AnyRecord, VaultTrouble> {
  const read = readRecord(text, index.names)
  if (!read.ok) return read
  if (read.value === null) return failed({ kind: 'no-mark' })
  if (here !== null && here.kind !== read.value.kind)
    return failed({ kind: 'unfit', field: 'cairn', detail: `the record here is of the kind ${here.kind}` })
  return recordOfFile(read.value, { here, at: now() })
}

/** Of a file that Git could not merge: where the two sides differ, the one that is not here. */
function bothSides(text: string, here: AnyRecord | null, looking: Looking): Result<Sides, VaultTrouble> {
  const sides = sidesOf(text)?.map((side) => recordIn(side, here, looking))
  const [ours, theirs] = sides ?? []
  const marks = failed({ kind: 'conflict-markers' } as const)
  if (here === null || ours?.ok !== true || theirs?.ok !== true) return marks
  const file = new Map<string, unknown>(Object.entries(theirs.value))
  const open = new Set<string>()
  for (const [field, value] of Object.entries(ours.value)) {
    const other = file.get(field)
    if (isDeepEqual(value, other)) continue
    const own = new Map<string, unknown>(Object.entries(here)).get(field)
    if (isDeepEqual(own, other)) file.set(field, value)
    // Three different texts: a person has to look into the file.
    else if (!isDeepEqual(own, value)) return marks
    open.add(field)
  }
  // Fields of two records of one kind; the compiler cannot follow a kind that is still open.
  return ok({ file: Object.fromEntries(file) as AnyRecord, open })
}

function sidesIn(text: string, here: AnyRecord | null, looking: Looking): Result<Sides, VaultTrouble> {
  const read = recordIn(text, here, looking)
  if (read.ok) return ok({ file: read.value, open: new Set() })
  return read.trouble.kind === 'conflict-markers' ? bothSides(text, here, looking) : read
}

async function baseOf(id: string, here: AnyRecord, looking: Looking): Promise<AnyRecord | null> {
  const text = await looking.index.baseText(id)
  const base = text === null ? null : recordIn(text, here, looking)
  return base?.ok ? base.value : null
}

const rowFor = ({ path, hash, size, changed, text }: FoundFile, record: AnyRecord, isWhole: boolean) => {
  const { id, kind, updatedAt } = record
  return { id, kind, path, hash, size, changed, text, revision: isWhole ? record.revision : 0, updatedAt }
}

/** A base that is at odds with both sides makes a conflict of the field. */
const withoutFields = (base: AnyRecord | null, open: ReadonlySet<string>): AnyRecord | null =>
  base === null ? null : ({ ...base, ...Object.fromEntries([...open].map((field) => [field, undefined])) } as AnyRecord)

async function meaningOfKnown(file: FoundFile, here: AnyRecord, sides: Sides, looking: Looking): Promise<Meaning> {
  const about = { id: here.id, file }
  const base = withoutFields(await baseOf(here.id, here, looking), sides.open)
  const merged = mergeRecord({ base, here, file: sides.file })
  const { record, taken, given, conflicts } = merged
  const isWhole = given.length === 0 && sides.open.size === 0
  if (taken.length === 0 && conflicts.length === 0) return { kind: 'settled', row: rowFor(file, here, isWhole) }
  if (here.trashedAt !== null) return { ...about, kind: 'trashed', record: { ...sides.file, trashedAt: null } }
  if (kindOf(here).isFrozen) return { ...about, kind: 'frozen', record: here }
  if (conflicts.length > 0) return { ...about, kind: 'conflict', record, conflicts }
  return { ...about, kind: 'incoming', record, here, taken, isWhole }
}

/** A private file of another computer, where none are kept on this one: it is not ours to take in, nor to remove. */
const isLeft = ({ row }: FoundFile, { id, audience }: AnyRecord, { index, withPrivate }: Looking): boolean =>
  !withPrivate && audience === 'private' && row === undefined && index.rowOf(id) === undefined

const leftWhy = 'It is private, and this computer keeps no private records in the vault.'

async function meaningOf(file: FoundFile, looking: Looking): Promise<Meaning> {
  const { path, row, readable } = file
  const id = file.id ?? row?.id ?? ''
  const here = looking.records.get(id) ?? null
  const unreadable = (trouble: VaultTrouble): Meaning => ({ kind: 'unreadable', path, record: here, trouble })
  const isOurs = row !== undefined || isOfCairn(file.text)
  if (readable === null) return isOurs ? unreadable({ kind: 'not-utf8' }) : null
  // Notes of others live in the same folder.
  if (!isOurs) return null
  const sides = sidesIn(readable, here, looking)
  if (!sides.ok) return unreadable(sides.trouble)
  if (isLeft(file, sides.value.file, looking)) return { kind: 'left', id, path }
  if (here !== null) return meaningOfKnown(file, here, sides.value, looking)
  const about = { id: sides.value.file.id, file, record: sides.value.file }
  if (looking.erased.has(id)) return { ...about, kind: 'erased' }
  if (about.record.kind === 'profile' && looking.profileId !== null) return unreadable({ kind: 'other-profile' })
  return { ...about, kind: 'incoming', here: null, taken: [], isWhole: true }
}

/** One file for each record: a copy beside it is named, and a file under another name is the record's once it is the only one. */
function withoutCopies({ found, unchanged }: FolderChanges, { index }: VaultParts) {
  const byId = new Map<string, FoundFile[]>()
  for (const file of found) if (file.id !== null) byId.set(file.id, [...(byId.get(file.id) ?? []), file])
  const copies = new Map<FoundFile, VaultQuestion>()
  for (const [id, files] of byId) {
    const path = index.rowOf(id)?.path
    const own = unchanged.has(id) ? path : files.length === 1 ? files[0]?.path : path
    const paths = [
      ...new Set([...(unchanged.has(id) && path !== undefined ? [path] : []), ...files.map((one) => one.path)]),
    ]
    for (const file of files)
      if (file.path !== own)
        copies.set(file, { kind: 'unreadable', path: file.path, record: null, trouble: { kind: 'same-record', paths } })
  }
  return { files: found.filter((file) => !copies.has(file)), copies: [...copies.values()] }
}

async function surroundings(changes: FolderChanges, parts: VaultParts): Promise<Looking> {
  const { database } = parts
  const ids = [
    ...changes.found.flatMap(({ id, row }) => [id, row?.id].filter((one) => one !== null && one !== undefined)),
    ...changes.missing.map(({ id }) => id),
  ]
  const records = new Map<string, AnyRecord>()
  for (const record of await database.records.bulkGet(ids)) if (record !== undefined) records.set(record.id, record)
  const erased = new Set((await database.tombstones.bulkGet(ids)).flatMap((one) => one?.id ?? []))
  const profile = await database.records.where('kind').equals('profile').first()
  return { ...parts, records, erased, profileId: profile?.id ?? null }
}

export async function classifyFileChanges(changes: FolderChanges, parts: VaultParts): Promise<ClassifiedChanges> {
  const looking = await surroundings(changes, parts)
  const { files, copies } = withoutCopies(changes, parts)
  for (const { id, path } of files) if (id !== null) parts.index.found(id, path)
  const meanings: Meaning[] = []
  for (const file of files) meanings.push(await meaningOf(file, looking))
  const left = meanings.filter((one) => one?.kind === 'left')
  // No file of ours gets their names.
  await parts.index.drop(left.map(({ id }) => id))
  const gone: string[] = []
  for (const { id, path } of changes.missing) {
    const record = looking.records.get(id)
    const isWanted = record !== undefined && record.trashedAt === null
    if (isWanted && (parts.withPrivate || record.audience !== 'private'))
      meanings.push({ kind: 'deleted', id, path, record })
    else gone.push(id)
  }
  return {
    incoming: meanings.filter((one) => one?.kind === 'incoming'),
    settled: meanings.flatMap((one) => (one?.kind === 'settled' ? [one.row] : [])),
    questions: [
      ...meanings.filter(
        (one) => one !== null && one.kind !== 'settled' && one.kind !== 'incoming' && one.kind !== 'left',
      ),
      ...copies,
    ],
    passedOver: left.map(({ path }) => ({ path, why: leftWhy })),
    gone,
  }
}
