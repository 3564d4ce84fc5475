// An answer to a question of the week made into a record of its own: a question I asked, or a topic to go over.
import type { Entry } from '../../../shared/records/entry.ts'
import { shortTextLimit } from '../../../shared/records/field-choices.ts'
import { newLearning, newQuestion } from '../../../shared/records/new-evidence.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { type CommitNote, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'

export type MadeKind = 'question' | 'learning'

/** The record of this kind that was made of an entry before; its id, or null. */
export async function madeOf(database: CairnDatabase, entry: Entry, kind: MadeKind): Promise<string | null> {
  const about = await database.records.where('aboutId').equals(entry.id).toArray()
  return about.find((one) => one.kind === kind && one.trashedAt === null)?.id ?? null
}

/** Makes it, about the entry and seen by no more readers than the entry. The entry stays as it is. */
export async function createRecordFromEntry(database: CairnDatabase, entry: Entry, kind: MadeKind, note: CommitNote) {
  const { day, what, people, tags, audience } = entry
  const id = newId()
  const around = { aboutId: entry.id, people, tags, audience }
  const title = titleOf(entry).slice(0, shortTextLimit)
  const made =
    kind === 'question'
      ? { ...newQuestion(id, day, note.at), ...around, asked: what.trim() }
      : { ...newLearning(id, day, note.at), ...around, title, pattern: what.trim() === title ? '' : what.trim() }
  return { id, saved: await commit(database, [writeOf(made, true)], note) }
}
