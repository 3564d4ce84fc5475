// What someone says of a criterion, and the links that speak for it: each a single change that can be undone.

import type { Assessment } from '../../../shared/records/assessment.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import { newAssessment, newEvidenceLink, newPerson } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, PersonId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { type CommitNote, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId, newPersonId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { moveToTrash } from '../history/trash-records.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'

export interface OfCriterion {
  readonly roadmapId: RoadmapId
  readonly criterionId: CriterionId
}

/** Another person's word, told to me. A name that is not among the people yet becomes a person with it. */
export interface WordTold {
  readonly who: { readonly id: PersonId } | { readonly name: string }
  readonly verdict: Extract<Assessment['verdict'], 'confirmed' | 'not-yet'>
  readonly day: string
  readonly words: string
}

export async function writeDownWord(database: CairnDatabase, of: OfCriterion, told: WordTold, note: CommitNote) {
  const { who, verdict, day, words } = told
  const begun: Person | null = 'name' in who ? { ...newPerson(newPersonId(), note.at), name: who.name } : null
  const made = begun === null ? null : asBegun(begun, await readNewAudiences(database))
  const personId = 'id' in who ? who.id : (made?.id ?? null)
  const word = { ...newAssessment(newId(), day, note.at, { ...of, personId, verdict }), words }
  return commit(database, [...(made === null ? [] : [writeOf(made, true)]), writeOf(word, true)], note)
}

/**
 * My own word on a criterion: it is met, not yet, or my reason for leaving it (it does not apply, there was no chance yet). It confirms
 * nothing: only another person's word does.
 */
export function assessMyself(
  database: CairnDatabase,
  of: OfCriterion,
  said: { verdict: Assessment['verdict']; day: string; words: string },
  note: CommitNote,
) {
  const { verdict, day, words } = said
  const word = { ...newAssessment(newId(), day, note.at, { ...of, personId: null, verdict }), words }
  return commit(database, [writeOf(word, true)], note)
}

const linkBetween = async (
  database: CairnDatabase,
  recordId: string,
  of: OfCriterion,
): Promise<EvidenceLink | null> => {
  const found = await database.records
    .where('[recordId+roadmapId+criterionId]')
    .equals([recordId, of.roadmapId, of.criterionId])
    .first()
  return found?.kind === 'evidence-link' ? found : null
}

/** Links a record as it stands now; a link that was taken away before comes back and names the revision of now. */
export async function linkRecord(
  database: CairnDatabase,
  record: EvidenceRecord,
  of: OfCriterion,
  why: string,
  note: CommitNote,
) {
  const { id: recordId, kind: recordKind, revision: recordRevision } = record
  const earlier = await linkBetween(database, recordId, of)
  const fresh = newEvidenceLink(newId(), note.at, { recordId, recordKind, recordRevision, ...of })
  const link = { ...(earlier ?? fresh), recordRevision, trashedAt: null, why: why || (earlier?.why ?? '') }
  return commit(database, [writeOf(link, earlier === null)], note)
}

/** Names the record's present revision as the one that speaks for the criterion; it stays one piece. */
export const pinAgain = (database: CairnDatabase, link: EvidenceLink, record: AnyRecord, note: CommitNote) =>
  commit(database, [writeOf({ ...link, recordRevision: record.revision }, false)], note)

/** Takes back what was said, all in one change: an earlier word would speak up again if only the last one went. */
export const takeBackWords = (database: CairnDatabase, words: readonly Assessment[], note: CommitNote) =>
  moveToTrash(database, words, note)
