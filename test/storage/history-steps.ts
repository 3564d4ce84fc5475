// A person's history as generated steps, each carried out through the same storage functions that the app calls.
import * as fc from 'fast-check'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { newId } from '../../renderer/storage/core/new-id.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import {
  assessMyself,
  linkRecord,
  takeBackWords,
  writeDownWord,
} from '../../renderer/storage/evidence/save-assessments.ts'
import { bringBack, canBeTrashed, moveToTrash, purge, readTrash } from '../../renderer/storage/history/trash-records.ts'
import { redo, undo } from '../../renderer/storage/history/undo.ts'
import { closeSession, reopenSession } from '../../renderer/storage/sessions/session-closing.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { SessionId } from '../../shared/records/record-ids.ts'
import { isEvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { criterionId, entry, personId, roadmap, session } from '../build-records.ts'

/** Few criteria, so that pieces meet: they differ in count, in kinds and in the kind that is needed. */
export const someCriteria = ['DEC-M1', 'SYS-M1', 'OWN-M1', 'GRW-M1', 'OWN-S3', 'EVI-L2'].map(criterionId)
const days = [
  '2024-12-30',
  '2025-01-05',
  '2025-02-28',
  '2025-03-01',
  '2025-03-06',
  '2025-03-07',
  '2025-03-08',
  '2026-07-01',
]

const day = fc.constantFrom(...days)
const which = fc.nat({ max: 40 })
const criteria = fc.subarray(someCriteria, { maxLength: 3 })
const oneCriterion = fc.constantFrom(...someCriteria)

export const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('add-entry'), day, criteria, unasked: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add-session'), day, criteria, isMentor: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('redate'), which, day }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('turn-role'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose-criteria'), which, criteria }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('link'), which, criterion: oneCriterion }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('trash'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('purge'), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('say'),
      who: fc.nat({ max: 2 }),
      criterion: oneCriterion,
      day,
      isYes: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set-aside'), criterion: oneCriterion, isApart: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take-back'), criterion: oneCriterion }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('close'), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('reopen') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redo') }) },
)
export type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

const roadmapId = roadmap.id

export interface Walker {
  readonly database: CairnDatabase
  /** A note whose instant is later than any before. */
  note(): { at: string; cause: string; window: string }
}

export function newWalker(database: CairnDatabase): Walker {
  let count = 0
  const note = () => {
    count += 1
    return { at: new Date(Date.UTC(2025, 2, 1) + count * 1000).toISOString(), cause: 'A step', window: 'main' }
  }
  return { database, note }
}

const picked = <T>(from: readonly T[], number: number): T | undefined => from[number % Math.max(1, from.length)]

async function addRecord(
  { database, note }: Walker,
  record: AnyRecord,
  chosen: readonly (typeof someCriteria)[number][],
) {
  if (!isEvidenceRecord(record)) return
  await saveWithCriteria(database, record, { isNew: true, choice: { roadmapId, criterionIds: chosen }, note: note() })
}

async function changeWork({ database, note }: Walker, step: Step, work: AnyRecord | undefined): Promise<void> {
  if (work === undefined || !isEvidenceRecord(work)) return
  if (step.do === 'redate') await saveRecords(database, [writeOf({ ...work, day: step.day }, false)], note())
  if (step.do === 'edit' && work.kind === 'entry')
    await saveRecords(database, [writeOf({ ...work, what: `${work.what}, edited` }, false)], note())
  if (step.do === 'turn-role' && work.kind === 'session' && work.closedAt === null)
    await saveRecords(
      database,
      [writeOf({ ...work, role: work.role === 'mentor' ? 'mentee' : 'mentor' }, false)],
      note(),
    )
  if (step.do === 'choose-criteria')
    await saveWithCriteria(database, work, {
      isNew: false,
      choice: { roadmapId, criterionIds: step.criteria },
      note: note(),
    })
  if (step.do === 'link')
    await linkRecord(database, work, { roadmapId, criterionId: step.criterion }, 'because', note())
}

async function sayOrUnsay({ database, note }: Walker, step: Step, records: readonly AnyRecord[]): Promise<void> {
  if (step.do === 'say') {
    const told = {
      who: { id: personId(500 + step.who) },
      verdict: step.isYes ? 'confirmed' : 'not-yet',
      day: step.day,
    } as const
    await writeDownWord(database, { roadmapId, criterionId: step.criterion }, { ...told, words: 'said' }, note())
  } else if (step.do === 'set-aside') {
    const verdict = step.isApart ? 'not-applicable' : 'no-chance'
    await assessMyself(
      database,
      { roadmapId, criterionId: step.criterion },
      { verdict, day: '2025-03-01', words: 'why' },
      note(),
    )
  } else if (step.do === 'take-back') {
    const own = records.flatMap((one) =>
      one.kind === 'assessment' && one.personId === null && one.criterionId === step.criterion && !one.trashedAt
        ? [one]
        : [],
    )
    if (own.length > 0) await takeBackWords(database, own, note())
  }
}

async function closeOrReopen({ database, note }: Walker, step: Step, records: readonly AnyRecord[]): Promise<void> {
  const newest = (await database.sessionLines.orderBy('chunk').last())?.items.at(-1)
  if (step.do === 'close') {
    const open = records.flatMap((one) => (one.kind === 'session' && !one.closedAt && !one.trashedAt ? [one] : []))
    // Every other time the one that was reopened, if there is one: its second summary takes the place of the first.
    const again = step.which % 2 === 0 ? open.find(({ id }) => id === newest?.sessionId) : undefined
    const found = again ?? picked(open, step.which)
    if (found !== undefined) await closeSession(database, found, { roadmap, note: note() })
  } else if (step.do === 'reopen') {
    if (newest !== undefined) await reopenSession(database, newest.sessionId, note())
  }
}

async function moveInOrOut({ database, note }: Walker, step: Step, records: readonly AnyRecord[]): Promise<void> {
  const present = records.filter((one) => canBeTrashed(one) && one.trashedAt === null)
  const trashed = records.filter((one) => one.trashedAt !== null)
  if (step.do === 'trash') {
    const found = picked(present, step.which)
    if (found !== undefined) await moveToTrash(database, [found], note())
  }
  if (step.do === 'restore') {
    const found = picked(trashed, step.which)
    if (found !== undefined) await bringBack(database, [found], note())
  }
  if (step.do === 'purge') {
    const found = picked(await readTrash(database), step.which)
    if (found !== undefined) await purge(database, [found], note())
  }
}

/** Carries out one step as the app would; a step that has nothing to act on does nothing. */
export async function take(walker: Walker, step: Step): Promise<void> {
  const { database, note } = walker
  const records = await database.records.toArray()
  const work = records.filter((one) => isEvidenceRecord(one) && one.trashedAt === null)
  if (step.do === 'add-entry')
    await addRecord(
      walker,
      { ...entry(1, { day: step.day, initiative: step.unasked ? 'self' : 'asked' }), id: newId() },
      step.criteria,
    )
  else if (step.do === 'add-session')
    await addRecord(
      walker,
      { ...session(1, { day: step.day, role: step.isMentor ? 'mentor' : 'mentee' }), id: SessionId.parse(newId()) },
      step.criteria,
    )
  else if (step.do === 'undo') await undo(database, 'main', note().at)
  else if (step.do === 'redo') await redo(database, 'main', note().at)
  else {
    await changeWork(walker, step, 'which' in step ? picked(work, step.which) : undefined)
    await sayOrUnsay(walker, step, records)
    await closeOrReopen(walker, step, records)
    await moveInOrOut(walker, step, records)
  }
}
