// The sentences a packet's page opens with.
import { counted } from '../text/number-words.ts'
import type { WorkingPacket } from './working-packet.ts'

/** "Four places where a committee would stop." */
export function packetSentence(
  { document: { sections } }: Pick<WorkingPacket, 'document'>,
  objections: number,
): string {
  if (objections > 0) return `${counted(objections, 'point')} a committee would question.`
  const tells = sections.some(({ kind }) => kind === 'case' || kind === 'summary')
  return tells ? 'No points that these rules would question.' : 'No work in this packet yet.'
}

/** "Two remarks were set aside by you."; null when none was. */
export const setAsideSentence = (count: number): string | null =>
  count === 0 ? null : `${counted(count, 'remark')} ${count === 1 ? 'was' : 'were'} dismissed by you.`
