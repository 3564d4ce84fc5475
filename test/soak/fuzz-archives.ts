// Many hostile archives against the whole way in: read, compared, brought in. None may throw, hang or leave half of itself.
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { bringIn } from '../../renderer/storage/archive/import-archive.ts'
import { planBringIn } from '../../renderer/storage/archive/plan-archive-import.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { readArchive } from '../../shared/files/archive-read.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { bytesSource } from '../../shared/files/zip-read.ts'
import { usualChoices } from '../../shared/rules/archive/archive-import-choices.ts'
import { seededRandom } from '../bench/seeded-random.ts'
import { type MakerName, makers } from './hostile-archives.ts'

export interface ArchiveFuzzReport {
  readonly archives: number
  /** By what was done to them: how often refused, and under which names. */
  readonly refused: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Harmless enough to be taken: brought in whole, and found sound. */
  readonly taken: number
  readonly slowestMs: number
  /** Each with its number, so that it can be made again. */
  readonly broken: readonly string[]
}

/** Longer than this is a hang. */
const patienceMs = 20_000
const note = { at: '2025-03-15T12:00:00.000Z', window: 'main' }
const names = Object.keys(makers) as MakerName[]

/** What is wrong with a database after an archive was taken. */
async function brokenAfter(bytes: Uint8Array<ArrayBuffer>, number: number): Promise<string[]> {
  const source = bytesSource(bytes)
  const archive = await readArchive(source, archiveTools)
  if (!archive.ok) return [`${number}: read once and not twice`]
  const database = new CairnDatabase(`fuzzed-${number}`)
  try {
    const plan = await planBringIn(database, archive.value)
    const bringing = { database, archive: archive.value, source, plan, onStep: () => undefined }
    const done = await bringIn(bringing, usualChoices, note)
    if (!done.ok) return (await database.records.count()) === 0 ? [] : [`${number}: half of it is here`]
    const { unreadable, differing } = await checkDatabase(database)
    return [
      ...unreadable.map(({ field }) => `${number}: unreadable ${field}`),
      ...differing.map((one) => `${number}: ${one}`),
    ]
  } finally {
    await database.delete()
  }
}

/** `archive` is a sound one to begin from; archives are numbered from `seed`. */
export async function fuzzArchives(
  archive: Uint8Array<ArrayBuffer>,
  seed: number,
  count: number,
): Promise<ArchiveFuzzReport> {
  const refused: Record<string, Record<string, number>> = {}
  const broken: string[] = []
  let taken = 0
  let slowestMs = 0
  for (let number = seed; number < seed + count; number += 1) {
    const name = names[number % names.length] ?? 'truncated'
    const hostile = await makers[name](archive, seededRandom(number))
    const began = performance.now()
    try {
      const result = await readArchive(bytesSource(hostile), archiveTools)
      if (result.ok) {
        taken += 1
        broken.push(...(await brokenAfter(hostile, number)))
      } else {
        const kinds = refused[name] ?? {}
        refused[name] = { ...kinds, [result.trouble.kind]: (kinds[result.trouble.kind] ?? 0) + 1 }
        if (archiveTroubleWords(result.trouble).length < 20) broken.push(`${number}: no words`)
      }
    } catch (error) {
      broken.push(`${number}, ${name}: threw ${error}`)
    }
    slowestMs = Math.max(slowestMs, performance.now() - began)
    if (slowestMs > patienceMs)
      return { archives: number - seed, refused, taken, slowestMs, broken: [...broken, `${number}, ${name}: hung`] }
  }
  return { archives: count, refused, taken, slowestMs, broken }
}
