// The heavy work on archives, kept together for as long as one file is looked at: made, checked, compared and brought in without
// the window ever waiting for more than a message.

import { pieceLength } from '../../../shared/files/archive-format.ts'
import { type Archive, readArchive } from '../../../shared/files/archive-read.ts'
import type { ArchiveTrouble } from '../../../shared/files/archive-trouble.ts'
import { csvFile } from '../../../shared/files/csv-file.ts'
import { type ByteSource, Unreadable } from '../../../shared/files/zip-read.ts'
import type { AnyRecord, RecordKind } from '../../../shared/records/record-definitions.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { firstChoices, type ImportChoices } from '../../../shared/rules/archive/archive-import-choices.ts'
import { type ImportPreview, previewOf } from '../../../shared/rules/archive/archive-import-preview.ts'
import { CairnDatabase } from '../core/database.ts'
import { archiveTools } from './archive-byte-tools.ts'
import { makeArchive } from './archive-make.ts'
import { lockedStream, unlocked } from './encrypt-archive.ts'
import { type BringInNote, type BringInTrouble, type BroughtIn, bringIn } from './import-archive.ts'
import { type BringInPlan, planBringIn } from './plan-archive-import.ts'

export interface Looked {
  readonly preview: ImportPreview
  readonly choices: ImportChoices
}

/** Both versions of one record that differs. */
export interface Versions {
  readonly mine: AnyRecord | null
  readonly theirs: AnyRecord
}

export interface RoomWork {
  make: { ask: { database: string; passphrase: string | null }; answer: null }
  csv: { ask: { database: string; kind: RecordKind }; answer: string }
  look: {
    /** Of a file of so many bytes, which stays where it lies. */
    ask: { database: string; size: number; passphrase: string | null }
    answer: Result<Looked, ArchiveTrouble>
  }
  /** What has been read already, compared with what stands now. */
  lookAgain: { ask: { database: string }; answer: Result<Looked, ArchiveTrouble> }
  versions: { ask: { id: string }; answer: Versions | null }
  bringIn: {
    ask: { database: string; choices: ImportChoices; note: BringInNote }
    answer: Result<BroughtIn, BringInTrouble>
  }
}
export type RoomWorkName = keyof RoomWork

export interface RoomEvents {
  /** A piece of what is made; awaited. */
  emit(bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Bytes of the file that is looked at; null when it is gone. */
  read(from: number, length: number): Promise<Uint8Array<ArrayBuffer> | null>
  /** How much of the work is done, from 0 to 1. */
  progress(share: number): void
}

interface Held {
  readonly archive: Archive
  readonly source: ByteSource
  readonly plan: BringInPlan
}

async function opened<T>(name: string, work: (database: CairnDatabase) => Promise<T>): Promise<T> {
  const database = new CairnDatabase(name)
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/** Makes the archive and hands it on, through a lock where there is a passphrase. */
async function make(database: CairnDatabase, passphrase: string | null, { emit, progress }: RoomEvents) {
  const onStep = (done: number, total: number) => progress(total === 0 ? 1 : done / total)
  if (passphrase === null) return makeArchive(database, archiveTools, { emit, onStep })
  const lane = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()
  const writer = lane.writable.getWriter()
  const making = makeArchive(database, archiveTools, { emit: (bytes) => writer.write(bytes), onStep }).then(
    () => writer.close(),
    (error) => writer.abort(error),
  )
  const reader = (await lockedStream(lane.readable, passphrase)).getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) await emit(new Uint8Array(step.value))
  await making
}

async function csvOf(database: CairnDatabase, kind: RecordKind): Promise<string> {
  const records = await database.records.where('kind').equals(kind).toArray()
  return csvFile(
    kind,
    records.filter(({ trashedAt }) => trashedAt === null),
  )
}

/** A file that its host reads, piece after piece: only what is asked for stands in memory. */
const hostSource = (size: number, read: RoomEvents['read']): ByteSource => ({
  size,
  read: async (from, to) => {
    const bytes = new Uint8Array(to - from)
    for (let at = from; at < to; at += pieceLength) {
      const piece = await read(at, Math.min(pieceLength, to - at))
      if (piece === null) throw new Unreadable('gone')
      bytes.set(piece, at - from)
      if (piece.byteLength < Math.min(pieceLength, to - at)) return bytes.subarray(0, at - from + piece.byteLength)
    }
    return bytes
  },
})

export type Room = { [K in RoomWorkName]: (ask: RoomWork[K]['ask']) => Promise<RoomWork[K]['answer']> }

const looked = ({ plan, archive }: Held): Looked => ({
  preview: previewOf(plan, archive.drafts.length),
  choices: firstChoices(plan.items, plan.here.values()),
})

async function read(
  { database, size, passphrase }: RoomWork['look']['ask'],
  { progress, read: readPiece }: RoomEvents,
): Promise<Result<Held, ArchiveTrouble>> {
  const file = await unlocked(hostSource(size, readPiece), passphrase)
  if (!file.ok) return file
  const source = file.value
  // The last tenth is the comparison.
  const archive = await readArchive(source, archiveTools, (done, total) => progress((done / total) * 0.9))
  if (!archive.ok) return archive
  const plan = await opened(database, (open) => planBringIn(open, archive.value))
  progress(1)
  return ok({ archive: archive.value, source, plan })
}

function write(open: CairnDatabase, held: Held, ask: RoomWork['bringIn']['ask'], { progress }: RoomEvents) {
  const onStep = (done: number, total: number) => progress(total === 0 ? 1 : done / total)
  return bringIn({ database: open, ...held, onStep }, ask.choices, ask.note)
}

export function createRoom(events: RoomEvents): Room {
  let held: Held | null = null
  const known = (): Held => {
    if (held === null) throw new Error('Nothing was looked at.')
    return held
  }
  return {
    make: ({ database, passphrase }) =>
      opened(database, async (open) => {
        await make(open, passphrase, events)
        return null
      }),
    csv: ({ database, kind }) => opened(database, (open) => csvOf(open, kind)),
    look: async (ask) => {
      const found = await read(ask, events)
      if (!found.ok) return found
      held = found.value
      return ok(looked(held))
    },
    lookAgain: async ({ database }) => {
      const { archive, source } = known()
      held = { archive, source, plan: await opened(database, (open) => planBringIn(open, archive)) }
      return ok(looked(held))
    },
    versions: async ({ id }) => {
      const found = known().plan.items.find((item) => item.id === id)
      return found === undefined ? null : { mine: found.mine, theirs: found.theirs }
    },
    bringIn: (ask) => opened(ask.database, (open) => write(open, known(), ask, events)),
  }
}
