// What the pages of a proposal read beside the record itself: what hangs together with it, its revisions, and what may have caused one.

import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Improvement } from '../../../shared/records/improvement.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { Revision } from '../../../shared/records/proposal-revision.ts'
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { countedAt } from '../../../shared/rules/proposals/prediction-calibration.ts'
import { inOrder } from '../../../shared/rules/proposals/proposal-sections.ts'
import type { ThreadRecords } from '../../../shared/rules/proposals/proposal-thread-steps.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readRecentEvidence } from '../evidence/read-recent-evidence.ts'
import { readSession, type SessionView } from '../sessions/read-session.ts'
import { readPeopleByIds } from '../week/read-week.ts'

type Belonging = 'improvement' | 'poc' | 'presentation' | 'revision' | 'entry'

/** Standing records of a kind that name this proposal as theirs. */
async function belonging<K extends Belonging>(database: CairnDatabase, kind: K, id: string): Promise<RecordOf<K>[]> {
  const found = await database.records.where('[kind+proposalId]').equals([kind, id]).toArray()
  return found.filter((one): one is RecordOf<K> => one.kind === kind && one.trashedAt === null)
}

/** Its revisions, the first made first. */
const readRevisions = async (database: CairnDatabase, id: string): Promise<Revision[]> =>
  inOrder(await belonging(database, 'revision', id))

const isStanding =
  <K extends AnyRecord['kind']>(kind: K) =>
  (one: AnyRecord | undefined): one is RecordOf<K> =>
    one?.kind === kind && one.trashedAt === null

async function readSaid(database: CairnDatabase, id: string): Promise<Feedback[]> {
  const found = await database.records.where('aboutId').equals(id).toArray()
  return found.filter(isStanding('feedback')).sort((a, b) => (a.day < b.day ? 1 : -1))
}

/** Proposals whose place this one took: few are superseded, and they have an index of their own. */
async function readPredecessors(database: CairnDatabase, id: string): Promise<Proposal[]> {
  const found = await database.records.where('[kind+state]').equals(['proposal', 'superseded']).toArray()
  return found.filter(isStanding('proposal')).filter(({ supersededById }) => supersededById === id)
}

export interface ProposalSurroundings {
  readonly thread: Omit<ThreadRecords, 'proposal'>
  readonly revisions: readonly Revision[]
  /** Words of others about it, the newest first, and who said them. */
  readonly said: readonly Feedback[]
  readonly people: ReadonlyMap<string, Person>
  /** The proposal that took its place, and those whose place it took. */
  readonly successor: Proposal | null
  readonly predecessors: readonly Proposal[]
}

/** Everything around one proposal, each part by index. */
export async function readSurroundings(
  database: CairnDatabase,
  { id, supersededById }: Pick<Proposal, 'id' | 'supersededById'>,
): Promise<ProposalSurroundings> {
  const [improvements, pocs, presentations, entries, revisions, said, predecessors, successor] = await Promise.all([
    belonging(database, 'improvement', id),
    belonging(database, 'poc', id),
    belonging(database, 'presentation', id),
    belonging(database, 'entry', id),
    readRevisions(database, id),
    readSaid(database, id),
    readPredecessors(database, id),
    supersededById === null ? undefined : database.records.get(supersededById),
  ])
  const people = await readPeopleByIds(
    database,
    said.map(({ personId }) => personId),
  )
  const newest = revisions.at(-1)?.day ?? null
  return {
    thread: { revisions: { count: revisions.length, newest }, improvements, pocs, presentations, entries },
    revisions,
    said,
    people,
    successor: isStanding('proposal')(successor) ? successor : null,
    predecessors,
  }
}

/** All other proposals that are not in the trash and that were as sure as this one and looked at again, the newest first. */
export async function readCalibrated(
  database: CairnDatabase,
  { id: but, confidence }: Pick<Proposal, 'id' | 'confidence'>,
): Promise<Proposal[]> {
  const found = await database.records.where('[kind+day]').between(['proposal', ''], ['proposal', '\uffff']).toArray()
  const others = found.filter(isStanding('proposal')).filter(({ id }) => id !== but)
  return countedAt(others, confidence).reverse()
}

const canCause = (one: EvidenceRecord): one is Session | Feedback =>
  one.kind === 'feedback' || (one.kind === 'session' && (one.startedAt !== null || one.closedAt !== null))

/** What may have caused a revision: sessions that were held, and words of others. Newest first. */
export const readCauses = async (database: CairnDatabase): Promise<(Session | Feedback)[]> =>
  (await readRecentEvidence(database, ['session', 'feedback'])).filter(canCause)

/** Improvements that became no proposal yet, the newest first. */
export const readFreeImprovements = async (database: CairnDatabase): Promise<Improvement[]> =>
  (await readRecentEvidence(database, ['improvement'])).filter(
    (one): one is Improvement => one.kind === 'improvement' && one.proposalId === null,
  )

/** The next session with a person where I am the mentee, on `today` or later, with its number: where something can be asked. */
export async function readNextToAsk(database: CairnDatabase, today: string): Promise<SessionView | null> {
  const next = await database.records
    .where('[kind+day]')
    .between(['session', today], ['session', '\uffff'])
    .filter((one) => isStanding('session')(one) && one.closedAt === null && one.role === 'mentee')
    .first()
  return next === undefined ? null : readSession(database, next.id)
}

export interface RevisionView {
  readonly proposal: Proposal
  readonly revisions: readonly Revision[]
}

/** Null when there is no such proposal. */
export async function readRevisionView(database: CairnDatabase, id: string): Promise<RevisionView | null> {
  const [proposal, revisions] = await Promise.all([database.records.get(id), readRevisions(database, id)])
  return proposal?.kind === 'proposal' ? { proposal, revisions } : null
}
