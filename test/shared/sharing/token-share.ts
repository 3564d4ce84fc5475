// A share for leaks: every string field of every kind of record carries its own token, and all of it is chosen, named or beside it.
import {
  type AnyRecord,
  AnyRecord as AnyRecordSchema,
  recordKinds,
} from '../../../shared/records/record-definitions.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Audience } from '../../../shared/records/stored-field.ts'
import { isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { standingInShare } from '../../../shared/rules/sharing/build-sender-progress.ts'
import type { Chosen, ShareSource } from '../../../shared/rules/sharing/compose-share.ts'
import { idOf, later, person } from '../../build-records.ts'
import { type Placed, withTokens } from '../token-records.ts'

/** Enough around its tokens that all of a record is told that can be. */
function opened(record: AnyRecord): object {
  switch (record.kind) {
    case 'person':
      // Whoever is named in a record is this one: the id of every reference that the tokens make.
      // Somebody I mentor has a goal of their own, which is not told.
      return { id: idOf(1), iMentorThem: false }
    case 'entry':
      return { people: [idOf(1)] }
    case 'poc':
      return { limits: record.limits.map((limit) => ({ ...limit, value: 2 })) }
    default:
      return {}
  }
}

export interface TokenShare {
  readonly source: ShareSource
  readonly records: readonly AnyRecord[]
  readonly placed: readonly Placed[]
}

const isToken = (value: unknown): value is string => typeof value === 'string' && /^token .* end$/.test(value)

/** `change` goes over every string: names in the place of tokens, say. */
export function tokenShare(audience: Audience, change: (token: string) => string = (token) => token): TokenShare {
  const made = recordKinds.map((kind) => withTokens(kind, audience))
  const records = made.map(({ record }, at) => {
    const whole = JSON.stringify({ ...record, id: idOf(700 + at), ...opened(record) })
    return AnyRecordSchema.parse(JSON.parse(whole, (_, value) => (isToken(value) ? change(value) : value)))
  })
  return { records, placed: made.flatMap(({ placed }) => placed), source: sourceOf(records, change) }
}

function only<K extends AnyRecord['kind']>(records: readonly AnyRecord[], kind: K): Extract<AnyRecord, { kind: K }> {
  const found = records.find((one): one is Extract<AnyRecord, { kind: K }> => one.kind === kind)
  if (found === undefined) throw new Error(`There is no ${kind}.`)
  return found
}

/** Its competency and level are those of the ladder, whose names are told with it. */
const inLadder = (
  criterion: Roadmap['criteria'][number],
  { competencies: [competency], levels: [level] }: Roadmap,
) => ({
  ...criterion,
  competencyId: competency?.id ?? '',
  levelId: level?.id ?? '',
})

function sourceOf(records: readonly AnyRecord[], change: (token: string) => string): ShareSource {
  const ladder = only(records, 'roadmap')
  const [criterion] = ladder.criteria
  if (criterion === undefined) throw new Error('The ladder has a criterion.')
  const evidence = records.filter(isEvidenceRecord)
  const thing: Chosen = { sort: 'criterion', roadmapId: ladder.id, criterion, evidence }
  // A text that points at every record there is, those of nobody's business too.
  const pointing = records.map(({ kind, id }) => `The ${kind}: [[${id}]].`).join('\n')
  return {
    sentAt: later,
    sentOn: '2025-03-02',
    from: { name: only(records, 'profile').name },
    person: person(603, { name: change('token reader.name end'), audience: 'mentor' }),
    session: only(records, 'session'),
    standing: standingInShare({
      ...only(records, 'profile'),
      person: only(records, 'person'),
      roadmap: ladder,
      moved: [{ criterion: inLadder(criterion, ladder), from: 'claimed', to: 'evidenced' }],
      actions: [{ ...only(records, 'action'), state: 'open', ownerId: null }],
    }),
    purpose: 'challenge',
    help: `${change('token share.help end')}\n\n${pointing}`,
    since: change('token share.since end'),
    questions: [{ id: idOf(604), text: change('token share.question end') }],
    things: [...evidence.map((record): Chosen => ({ sort: 'record', record, revisions: 1 })), thing],
    asked: [{ roadmapId: ladder.id, criterionId: criterion.id, statement: criterion.text, thingId: idOf(702) }],
    people: records.filter((one) => one.kind === 'person'),
    named: new Map(records.map((record) => [record.id, record])),
    standIns: [],
  }
}
