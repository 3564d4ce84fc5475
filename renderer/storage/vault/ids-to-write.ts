// Which records have yet to be written to their files, and which of them wait for an answer first.
import type { VaultParts } from './vault-dependencies.ts'
import type { VaultQuestion } from './vault-question.ts'
import type { VaultMark } from './vault-store.ts'

export const lastSeq = async ({ database }: VaultParts): Promise<number> =>
  Number((await database.changes.orderBy('seq').lastKey()) ?? 0)

async function idsSince({ database }: VaultParts, seq: number): Promise<string[]> {
  const ids = new Set<string>()
  await database.changes
    .where('seq')
    .above(seq)
    .each((row) => {
      for (const id of row.ids) ids.add(id)
    })
  return [...ids]
}

const idOf = (question: VaultQuestion): string | null =>
  question.kind === 'unreadable' ? (question.record?.id ?? null) : question.id

export interface IdsToWrite {
  readonly ids: readonly string[]
  /** Not written the last time, and now somebody is asked about them. */
  readonly held: readonly string[]
}

/** Notes of those that wait that their file has yet to get something. */
export async function idsToWrite(
  parts: VaultParts,
  { seq, notWritten = [] }: VaultMark,
  questions: readonly VaultQuestion[],
): Promise<IdsToWrite> {
  const { database, index } = parts
  const changed = seq === 0 ? await database.records.toCollection().primaryKeys() : await idsSince(parts, seq)
  const stale = index.rows().flatMap(({ id, revision }) => (revision === 0 ? [id] : []))
  const waiting = new Set(questions.map(idOf))
  // Written once the question is answered, or the file is again what it was.
  const later = changed.flatMap((id) => (waiting.has(id) ? (index.rowOf(id) ?? []) : []))
  await index.move(later.map((row) => ({ ...row, revision: 0 })))
  return {
    ids: [...new Set([...changed, ...stale, ...notWritten])].filter((id) => !waiting.has(id)),
    held: notWritten.filter((id) => waiting.has(id)),
  }
}
