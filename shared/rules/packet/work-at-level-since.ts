// Since when the work is at the level asked for, and how the levels between stand.
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { counted, figures, listed } from '../text/number-words.ts'
import { monthWords } from '../time/day-words.ts'
import { levelInSentence } from './initial-packet-scope.ts'
import { type CriterionStanding, levelEvidence, standingAsOf } from './level-criteria-status.ts'
import type { PacketEvidence } from './packet-evidence.ts'

/** The earliest piece that counts for any criterion of the level: from its month on the work is at that level. Null without one. */
export function earliestPiece(standing: readonly CriterionStanding[]): EvidenceRecord | null {
  const pieces = standing.flatMap((one) => one.pieces)
  return pieces.reduce<EvidenceRecord | null>(
    (first, one) => (first === null || one.day < first.day ? one : first),
    null,
  )
}

/** Open criteria of a level between that are named. */
const mostOpen = 5

const inText = (name: string) => name.trim().toLowerCase()

export function sinceSentence(piece: Pick<EvidenceRecord, 'day'>, levelName: string): string {
  const level = levelInSentence(levelName)
  return `Evidence of work at ${level} level goes back to ${monthWords(piece.day)}.`
}

/** Levels of the ladder above the present one and below the one asked for, the lowest first. */
function levelsBetween({ roadmap: { levels } }: PacketEvidence, fromLevel: string, levelId: string) {
  const to = levels.findIndex(({ id }) => id === levelId)
  const wanted = inText(fromLevel).replace(/[- ]level$/, '')
  const from = levels.findIndex(({ name }) => inText(name).replace(/[- ]level$/, '') === wanted)
  return from < 0 ? [] : levels.slice(from + 1, Math.max(to, from + 1))
}

interface Span {
  readonly fromLevel: string
  readonly levelId: string
  readonly to: string
}

/** The criteria of each level between, as they stand; those that do not apply are left out. */
const standingBetween = (evidence: PacketEvidence, { fromLevel, levelId, to }: Span) =>
  levelsBetween(evidence, fromLevel, levelId).map(({ id, name }) => ({
    name,
    standing: levelEvidence(evidence, id)
      .map((one) => standingAsOf(one, to))
      .filter(({ status }) => status !== 'not-applicable'),
  }))

/** Criteria of the levels between that are not met. */
export const openBetween = (evidence: PacketEvidence, span: Span): CriterionStanding[] =>
  standingBetween(evidence, span).flatMap(({ standing }) => standing.filter((one) => !one.isMet))

/** "All 20 senior criteria, the level between, are met."; one sentence a level. */
export function betweenSentences(evidence: PacketEvidence, span: Span): string[] {
  return standingBetween(evidence, span).flatMap(({ name, standing }) => {
    if (standing.length === 0) return []
    const met = standing.filter((one) => one.isMet).length
    const all = counted(standing.length, `${levelInSentence(name)} criterion`, `${levelInSentence(name)} criteria`)
    if (met === standing.length && met > 1) return [`All ${all} (the level in between) are met.`]
    const open = standing.filter((one) => !one.isMet).map(({ criterion }) => criterion.id)
    const which = open.length > mostOpen ? '' : `; ${listed(open)} ${open.length === 1 ? 'is' : 'are'} open`
    return [`Of the ${all} (the level in between), ${figures(met)} ${met === 1 ? 'is' : 'are'} met${which}.`]
  })
}
