// A line of the inbox becomes an entry, once: its id is the record's, and whatever ever had that id was taken in before.
import type { InboxLine } from '../../../shared/inbox-item.ts'
import type { Entry } from '../../../shared/records/entry.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { QuickLineTrouble, Uncredited } from '../../../shared/rules/week/quick-line.ts'
import type { CommitNote, CommitTrouble } from '../core/commit-records.ts'
import { type CairnDatabase, readMeta } from '../core/database.ts'
import { readOwnRoadmap } from '../roadmap/read-profile.ts'
import { saveQuickLine } from '../week/save-quick-line.ts'

/** Null where it was taken in before. */
export type TakenIn = Result<
  { readonly entry: Entry; readonly uncredited: Uncredited } | null,
  QuickLineTrouble | CommitTrouble
>

/** Also what was deleted since, emptied from the trash or undone: the file outlived its deletion, its record must not. */
async function isKnown({ records, changes, tombstones }: CairnDatabase, id: string): Promise<boolean> {
  if ((await records.get(id)) !== undefined) return true
  if ((await tombstones.get(id)) !== undefined) return true
  return (await changes.where('ids').equals(id).count()) > 0
}

/** `note.cause` is said by undo. Nothing is written before its owner has begun. */
export async function takeInLine(database: CairnDatabase, item: InboxLine, note: CommitNote): Promise<TakenIn> {
  if (await isKnown(database, item.id)) return ok(null)
  const identity = await readMeta(database, 'identity')
  const roadmap = (await readOwnRoadmap(database))?.roadmap ?? null
  const saved = await saveQuickLine(database, {
    line: item.line,
    day: item.day,
    roadmap,
    prompt: null,
    note: identity === undefined ? note : { ...note, into: identity.databaseId },
    written: item,
  })
  // Another window was faster.
  if (!saved.ok && saved.trouble.kind === 'conflict' && saved.trouble.id === item.id) return ok(null)
  return saved
}
