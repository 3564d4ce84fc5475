// What a committee said of a version that was handed in, and which of its remarks a later version answers, as its owner says.

import type { committeeDecisions } from '../../records/field-choices.ts'
import type { Packet } from '../../records/packet.ts'
import type { PacketClaim } from '../../records/packet-edition.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import { shortened } from '../records/record-title.ts'
import { counted, figures } from '../text/number-words.ts'

export type CommitteeDecision = (typeof committeeDecisions)[number]
export type CommitteeRemark = Packet['remarks'][number]

export const decisionWords: Readonly<Record<CommitteeDecision, string>> = {
  promoted: 'Promoted',
  'not-yet': 'Not yet',
  'more-evidence': 'More evidence requested',
  withdrawn: 'Withdrawn',
}

/** A remark while it is typed. */
export type TypedRemark = Pick<CommitteeRemark, 'id' | 'text' | 'claim' | 'criterionId'>
/** An outcome while it is typed; without a decision it is not one yet. */
export interface TypedOutcome {
  readonly decision: CommitteeDecision | null
  readonly day: string
  readonly remarks: readonly TypedRemark[]
}

export const outcomeOf = ({ outcomes }: Pick<Packet, 'outcomes'>, version: number) =>
  outcomes.find((one) => one.version === version)

export const remarksOn = ({ remarks }: Pick<Packet, 'remarks'>, version: number): CommitteeRemark[] =>
  remarks.filter((one) => one.version === version)

/** The outcome as its form begins: what was said, or today and nothing chosen. */
export function typedOutcome(packet: Packet, version: number, today: string): TypedOutcome {
  const said = outcomeOf(packet, version)
  return {
    decision: said?.decision ?? null,
    day: said?.day ?? today,
    remarks: remarksOn(packet, version).map(({ id, text, claim, criterionId }) => ({ id, text, claim, criterionId })),
  }
}

/** The outcome of one version in the place of what was said of it before. A remark that stays keeps its answer; an empty one is left out. */
export function withOutcome(packet: Packet, version: number, { decision, day, remarks }: TypedOutcome): Packet {
  if (decision === null) return packet
  const before = new Map(remarksOn(packet, version).map((one) => [one.id, one]))
  const said = remarks
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, claim, criterionId }): CommitteeRemark => {
      const { answeredIn = null, answer = '' } = before.get(id) ?? {}
      return { id, version, text: text.trim(), claim, criterionId, answeredIn, answer }
    })
  const others = withoutOutcome(packet, version)
  return {
    ...packet,
    outcomes: [...others.outcomes, { version, decision, day }],
    remarks: [...others.remarks, ...said],
  }
}

export const withoutOutcome = (packet: Packet, version: number): Packet => ({
  ...packet,
  outcomes: packet.outcomes.filter((one) => one.version !== version),
  remarks: packet.remarks.filter((one) => one.version !== version),
})

/** A remark answered by a version, with how in a sentence; null once there is no such remark any more. */
export function withAnswer(packet: Packet, id: string, answeredIn: number | null, answer: string): Packet | null {
  if (!packet.remarks.some((one) => one.id === id)) return null
  const said = { answeredIn, answer: answer.trim() }
  return { ...packet, remarks: packet.remarks.map((one) => (one.id === id ? { ...one, ...said } : one)) }
}

/** Whether a version, or one before it, answers the remark. */
export const isAnsweredBy = ({ answeredIn }: Pick<CommitteeRemark, 'answeredIn'>, version: number): boolean =>
  answeredIn !== null && answeredIn <= version

/** The number that the next version gets: the working copy has it already where a remark is answered by it. */
export const nextVersion = (editions: readonly { readonly number: number }[]): number =>
  Math.max(0, ...editions.map(({ number }) => number)) + 1

/** "3 remarks, 1 answered in version 2."; "No remarks." where the committee said nothing more. `where` may be left out. */
export function remarkCounts(remarks: readonly CommitteeRemark[], version: number, where = ''): string {
  if (remarks.length === 0) return 'No remarks.'
  const answered = remarks.filter((one) => isAnsweredBy(one, version)).length
  return `${counted(remarks.length, 'remark')}, ${figures(answered)} answered${where === '' ? '' : ` in ${where}`}.`
}

/** What a remark is about, to choose from and to be told: "DEC-S2 Decides …", "C-12 Prices are quoted …". */
export interface RemarkSubject extends Pick<CommitteeRemark, 'claim' | 'criterionId'> {
  readonly key: string
  readonly words: string
}

type Claims = readonly Pick<PacketClaim, 'number' | 'title' | 'criteria'>[]

const criterionWords = ({ criteria }: Pick<Roadmap, 'criteria'>, id: string) =>
  shortened(`${id} ${criteria.find((one) => one.id === id)?.text ?? ''}`.trim())
const claimWords = (claims: Claims, number: number) =>
  shortened(`C-${number} ${claims.find((one) => one.number === number)?.title ?? ''}`.trim())

/** The criteria of the level asked for and those its claims support, then the claims of the version; the packet as a whole first. */
export function remarkSubjects(
  { levelId }: Pick<Packet, 'levelId'>,
  ladder: Pick<Roadmap, 'criteria'>,
  claims: Claims,
): RemarkSubject[] {
  const supported = new Set(claims.flatMap(({ criteria }) => criteria))
  const asked = ladder.criteria.filter((one) => one.levelId === levelId || supported.has(one.id))
  return [
    { key: '', words: 'The packet as a whole', claim: null, criterionId: null },
    ...asked.map(({ id }) => ({ key: id, words: criterionWords(ladder, id), claim: null, criterionId: id })),
    ...claims.map(({ number }) => ({
      key: String(number),
      words: claimWords(claims, number),
      claim: number,
      criterionId: null,
    })),
  ]
}

/** What one remark is about, by its id alone where ladder and version have it no more; '' for the packet as a whole. */
export function subjectWords(
  { claim, criterionId }: Pick<CommitteeRemark, 'claim' | 'criterionId'>,
  ladder: Pick<Roadmap, 'criteria'>,
  claims: Claims,
): string {
  if (claim !== null) return claimWords(claims, claim)
  return criterionId === null ? '' : criterionWords(ladder, criterionId)
}

/** As the list of subjects has it. */
export const subjectKey = ({ claim, criterionId }: Pick<CommitteeRemark, 'claim' | 'criterionId'>): string =>
  claim === null ? (criterionId ?? '') : String(claim)

/** "2 committee remarks on earlier versions are not answered yet."; null where none waits. */
export function openRemarksSentence({ remarks }: Pick<Packet, 'remarks'>): string | null {
  const open = remarks.filter(({ answeredIn }) => answeredIn === null)
  if (open.length === 0) return null
  const versions = new Set(open.map(({ version }) => version))
  const where = versions.size === 1 ? `version ${figures(open[0]?.version ?? 0)}` : 'earlier versions'
  return `${counted(open.length, 'committee remark')} on ${where} ${open.length === 1 ? 'is' : 'are'} not answered yet.`
}
