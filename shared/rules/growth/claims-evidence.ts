// Which claims of a presentation have evidence behind them, and what of it may be shown where others can see the screen.

import type { AudienceQuestion, Claim } from '../../records/presentation.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { titleOf } from '../records/record-title.ts'
import { counted, figures } from '../text/number-words.ts'

/** Records by id, as they stand now; one that was erased is not among them. */
export type RecordsById = ReadonlyMap<string, AnyRecord>

/** The records that stand behind a claim, in their order. What is in the trash or gone stands behind nothing. */
export const standingEvidence = ({ evidenceIds }: Pick<Claim, 'evidenceIds'>, records: RecordsById): AnyRecord[] =>
  evidenceIds.flatMap((id) => {
    const record = records.get(id)
    return record === undefined || record.trashedAt !== null ? [] : [record]
  })

/** "Four claims, one without evidence." */
export function claimsSentence(claims: readonly Pick<Claim, 'evidenceIds'>[], records: RecordsById): string {
  if (claims.length === 0) return 'No claims yet.'
  const unbacked = claims.filter((claim) => standingEvidence(claim, records).length === 0).length
  const all = counted(claims.length, 'claim')
  if (claims.length === 1) return `${all}, ${unbacked === 0 ? 'with' : 'without'} evidence.`
  if (unbacked === 0) return `${all}, each with evidence.`
  return `${all}, ${unbacked === claims.length ? 'none with' : `${figures(unbacked)} without`} evidence.`
}

export interface ShownEvidence {
  readonly titles: readonly string[]
  /** How many more there are that only their owner may see. */
  readonly kept: number
}

/** The evidence as it may stand on a screen that others see: a private record lends its weight and not its words. */
export function shownEvidence(claim: Pick<Claim, 'evidenceIds'>, records: RecordsById): ShownEvidence {
  const standing = standingEvidence(claim, records)
  const open = standing.filter(({ audience }) => audience !== 'private')
  return { titles: open.map(titleOf), kept: standing.length - open.length }
}

const isFollowUpOpen = ({ followUp, followedUpOn }: AudienceQuestion): boolean =>
  followUp.trim() !== '' && followedUpOn === null

/** "Two questions asked, one still to follow up." Nothing where none was asked. */
export function askedWords(asked: readonly AudienceQuestion[]): string {
  if (asked.length === 0) return ''
  const open = asked.filter(isFollowUpOpen).length
  const all = counted(asked.length, 'question')
  return open === 0 ? `${all} asked.` : `${all} asked, ${figures(open)} still to follow up.`
}
