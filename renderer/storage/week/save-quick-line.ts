// A quick line becomes an entry at once: read, parsed and written with its criteria in one change.
import type { Entry } from '../../../shared/records/entry.ts'
import { newEntry } from '../../../shared/records/new-records.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import {
  type QuickLineTrouble,
  readQuickLine,
  type Uncredited,
  uncreditedIn,
} from '../../../shared/rules/week/quick-line.ts'
import type { CommitNote, CommitTrouble } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../core/save-record.ts'
import { personNamed } from '../people/new-person.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'
import { readNamedPeople } from './read-tag-person-completions.ts'

export interface QuickLineSave {
  readonly line: string
  /** The day it happened on. */
  readonly day: string
  /** The ladder that `^` speaks of; null where there is none yet. */
  readonly roadmap: Roadmap | null
  /** The weekly prompt it answers. What was started unasked is self-initiated. */
  readonly prompt: Entry['prompt']
  readonly note: CommitNote
  /** Of a line that was written before it is saved: the entry's id, and when that was. */
  readonly written?: { readonly id: string; readonly at: string }
}

/** The entry it became, and the change that made it. */
export interface SavedLine {
  readonly entry: Entry
  readonly seq: number
  /** Who was written after `@` and stands nowhere in it. */
  readonly uncredited: Uncredited
}

export async function saveQuickLine(
  database: CairnDatabase,
  { line, day, roadmap, prompt, note, written }: QuickLineSave,
): Promise<Result<SavedLine, QuickLineTrouble | CommitTrouble>> {
  const people = line.includes('@') ? await readNamedPeople(database) : []
  const read = readQuickLine(line, people, roadmap?.criteria.map(({ id }) => id) ?? [])
  if (!read.ok) return read
  const { what, tags, people: named, criteria } = read.value
  const entry: Entry = {
    ...asBegun(newEntry(written?.id ?? newId(), day, written?.at ?? note.at), await readNewAudiences(database)),
    what,
    tags: [...tags],
    people: [...named],
    prompt,
    initiative: prompt === 'unasked' ? 'self' : null,
  }
  const choice = roadmap === null || criteria.length === 0 ? null : { roadmapId: roadmap.id, criterionIds: criteria }
  const saved = await saveWithCriteria(database, entry, { isNew: true, choice, note })
  return saved.ok ? ok({ entry, seq: saved.value.seq, uncredited: uncreditedIn(line, people) }) : saved
}

/** Makes people of these names and credits the entry to them, in one change. Null where the entry is gone by now. */
export async function creditNewPeople(
  database: CairnDatabase,
  entryId: string,
  names: readonly string[],
  note: CommitNote,
) {
  const entry = await database.records.get(entryId)
  if (entry?.kind !== 'entry' || entry.trashedAt !== null) return null
  const chosen = await readNewAudiences(database)
  const made = names.flatMap((name) => personNamed(name, note.at, chosen) ?? [])
  const credited = { ...entry, people: [...entry.people, ...made.map(({ id }) => id)] }
  return saveRecords(database, [...made.map((one) => writeOf(one, true)), writeOf(credited, false)], note)
}
