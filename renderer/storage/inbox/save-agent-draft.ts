// A draft of an agent that its owner saves: an entry with the draft's id, or questions at the end of a session's agenda, each once.
import type { AgentDraft } from '../../../shared/inbox-item.ts'
import { newEntry } from '../../../shared/records/new-records.ts'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import type { CommitNote, CommitTrouble } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../core/save-record.ts'
import { readNewAudiences, readOwnRoadmap } from '../roadmap/read-profile.ts'

/** The session is closed, deleted, or was never there. */
export type DraftTrouble = CommitTrouble | { readonly kind: 'no-session' }

type Saved = Result<null, DraftTrouble>
type Of<K extends AgentDraft['kind']> = Extract<AgentDraft, { kind: K }>

async function saveEntry(database: CairnDatabase, draft: Of<'entry-draft'>, note: CommitNote): Promise<Saved> {
  const roadmap = (await readOwnRoadmap(database))?.roadmap ?? null
  const known = new Set<string>(roadmap?.criteria.map(({ id }) => id))
  // What the ladder does not have is left out; the draft shows it before.
  const criterionIds = draft.criteria.filter((id): id is CriterionId => known.has(id))
  const { title, what, tags } = draft
  const begun = asBegun(newEntry(draft.id, draft.day, draft.at), await readNewAudiences(database))
  const choice = roadmap === null || criterionIds.length === 0 ? null : { roadmapId: roadmap.id, criterionIds }
  const saved = await saveWithCriteria(database, { ...begun, title, what, tags }, { isNew: true, choice, note })
  return saved.ok ? ok(null) : saved
}

async function saveAgenda(database: CairnDatabase, draft: Of<'agenda-draft'>, note: CommitNote): Promise<Saved> {
  const session = await database.records.get(draft.sessionId)
  if (session?.kind !== 'session' || session.trashedAt !== null || session.closedAt !== null)
    return failed({ kind: 'no-session' })
  const there = new Set<string>(session.agenda.map(({ id }) => id))
  const more = draft.questions.filter(({ id }) => !there.has(id)).map(({ id, text }) => newAgendaItem(id, text))
  if (more.length === 0) return ok(null)
  const saved = await saveRecords(
    database,
    [writeOf({ ...session, agenda: [...session.agenda, ...more] }, false)],
    note,
  )
  return saved.ok ? ok(null) : saved
}

/** Saved again it changes nothing. */
export async function saveAgentDraft(database: CairnDatabase, draft: AgentDraft, note: CommitNote): Promise<Saved> {
  if (draft.kind === 'agenda-draft') return saveAgenda(database, draft, note)
  const isKnown = (await database.changes.where('ids').equals(draft.id).count()) > 0
  return isKnown ? ok(null) : saveEntry(database, draft, note)
}
