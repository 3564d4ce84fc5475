// What its owner plans for the open criteria of a packet, from records that are never for one: said to them alone, beside their sheets.
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import { figures, listed } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { OpenGap } from './gaps-draft.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { inSentence } from './packet-text.ts'

/** An open action of the owner's, or a session that is still to come. */
export interface OpenPlan {
  /** "“Ask Marit” (due 5 September 2025)", "a session with Ilse Quarrington on 4 September 2025" */
  readonly words: string
  /** In which a criterion may be named by its code. */
  readonly text: string
  /** Records that it is about. */
  readonly recordIds: readonly string[]
}

/** Codes named in one sentence; of more it is said how many there are. */
const mostCodes = 8

/** Whether a text has the code as a word of its own: "SYS-L1" is no part of "SYS-L12". */
export const namesCriterion = (text: string, criterionId: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\d-])${criterionId}(?![\p{L}\d-])`, 'iu').test(text)

function actionPlan({ text, due, ownerId, state, doneBy }: RecordOf<'action'>): OpenPlan[] {
  if (state !== 'open' || ownerId !== null || text.trim() === '') return []
  const by = due === null ? '' : ` (due ${fullDay(due)})`
  return [{ words: `“${inSentence(text.trim())}”${by}`, text, recordIds: doneBy === null ? [] : [doneBy] }]
}

function sessionPlan(session: RecordOf<'session'>, today: string, names: ReadonlyMap<string, string>): OpenPlan[] {
  const { role, day, startedAt, closedAt, personId, goal, agenda, reading } = session
  if (role === 'mentor' || day < today || startedAt !== null || closedAt !== null) return []
  const name = personId === null ? undefined : names.get(personId)
  const texts = [goal, ...agenda.map((one) => one.text), ...reading.map(({ title }) => title)]
  const recordIds = [...agenda.map(({ aboutId }) => aboutId), ...reading.map(({ recordId }) => recordId)]
  return [
    {
      words: `a session${name === undefined ? '' : ` with ${name}`} on ${fullDay(day)}`,
      text: texts.join('\n'),
      recordIds: recordIds.flatMap((id) => id ?? []),
    },
  ]
}

/** `records` are actions, sessions and people that are not in the trash; `today` is a civil date. */
export function openPlans(records: readonly AnyRecord[], today: string): OpenPlan[] {
  const names = new Map<string, string>(
    records.flatMap((one) => (one.kind === 'person' && one.name.trim() !== '' ? [[one.id, one.name.trim()]] : [])),
  )
  return records.flatMap((one) =>
    one.kind === 'action' ? actionPlan(one) : one.kind === 'session' ? sessionPlan(one, today, names) : [],
  )
}

/**
 * In sentences: what is planned for each criterion and stays out of the packet, then the criteria for which nothing is. A plan is for a
 * criterion that it names by its code, or that a record it is about supports.
 */
export function planSentences(
  gaps: readonly OpenGap[],
  plans: readonly OpenPlan[],
  { links }: Pick<PacketEvidence, 'links'>,
): string[] {
  const plansFor = (id: string) => {
    const supporting = new Set<string>(links.filter((link) => link.criterionId === id).map(({ recordId }) => recordId))
    return plans.filter(
      ({ text, recordIds }) => namesCriterion(text, id) || recordIds.some((recordId) => supporting.has(recordId)),
    )
  }
  const found = gaps.map((gap) => ({ ...gap, plans: plansFor(gap.criterionId) }))
  const planned = found.filter(({ plans: own }) => own.length > 0)
  const bare = found.filter((one) => !one.isTold && one.plans.length === 0).map(({ criterionId }) => criterionId)
  const each = planned.map((one) => `For ${one.criterionId} you plan ${listed(one.plans.map(({ words }) => words))}.`)
  const which =
    bare.length > mostCodes ? `${figures(bare.length)} of the ${figures(gaps.length)} open criteria` : listed(bare)
  const gapsOf = bare.length === 1 ? 'the gap' : `these ${figures(bare.length)} gaps`
  return [
    ...(each.length === 0
      ? []
      : [
          `${each.join(' ')} Actions and the topics of sessions are in no packet: write in the gap what the committee may know.`,
        ]),
    ...(bare.length === 0
      ? []
      : [
          `Nothing is planned yet for ${which}: write in ${gapsOf} what you will do and by when, or link a record that is under way.`,
        ]),
  ]
}
