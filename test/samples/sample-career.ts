// The career that samples are made of, in a database: the demo, or an archive of everything.
import { readFileSync } from 'node:fs'
import { archiveTools, blobSource } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { bringIn } from '../../renderer/storage/archive/import-archive.ts'
import { planBringIn } from '../../renderer/storage/archive/plan-archive-import.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { buildDemoDatabase } from '../../renderer/storage/start/build-demo-database.ts'
import { demoDatabaseName } from '../../renderer/storage/start/demo-database.ts'
import { demoCareer } from '../../shared/demo/demo-career.ts'
import { readArchive } from '../../shared/files/archive-read.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { firstChoices } from '../../shared/rules/archive/archive-import-choices.ts'

export interface SampleCareer {
  readonly database: CairnDatabase
  /** The moment of its last change: samples are made then, so that the same career gives the same files. */
  readonly at: string
}

async function demo(): Promise<SampleCareer> {
  const database = new CairnDatabase(demoDatabaseName)
  const career = demoCareer()
  const played = await buildDemoDatabase(database, career, () => {})
  if (!played.ok) throw new Error(`The demo could not be played: ${played.trouble.kind}`)
  return { database, at: career.steps.at(-1)?.at ?? '' }
}

async function archived(path: string): Promise<SampleCareer> {
  const source = blobSource(new Blob([new Uint8Array(readFileSync(path))]))
  const archive = await readArchive(source, archiveTools, () => {})
  if (!archive.ok) throw new Error(`${path} does not open: ${archive.trouble.kind}`)
  const database = new CairnDatabase('samples')
  const plan = await planBringIn(database, archive.value)
  const bringing = { database, archive: archive.value, source, plan, onStep: () => {} }
  const note = { at: new Date().toISOString(), window: 'samples' }
  const done = await bringIn(bringing, firstChoices(plan.items, plan.here.values()), note)
  if (!done.ok) throw new Error(`${path} could not be imported: ${done.trouble.kind}`)
  const last = await database.changes.orderBy('seq').last()
  return { database, at: last?.at ?? note.at }
}

/** `path` null for the demo career. */
export const sampleCareer = (path: string | null): Promise<SampleCareer> => (path === null ? demo() : archived(path))

/** Those of a kind that are not in the trash, the newest first. */
export async function newestOf<K extends AnyRecord['kind']>(
  { database }: SampleCareer,
  kind: K,
): Promise<Extract<AnyRecord, { kind: K }>[]> {
  const found = await database.records.where('kind').equals(kind).toArray()
  const standing = found.filter(
    (one): one is Extract<AnyRecord, { kind: K }> => one.kind === kind && one.trashedAt === null,
  )
  const dayOf = (one: AnyRecord) => ('day' in one ? (one.day ?? '') : '')
  return standing.sort((one, other) => dayOf(other).localeCompare(dayOf(one)) || one.id.localeCompare(other.id))
}
