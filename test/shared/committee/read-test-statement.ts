// How a statement of the written set is read: alone in a section of its kind, its claims known, its record named below it where that is not what is tried.
import type { PacketClaim, PacketDocument, PacketSection } from '../../../shared/records/packet-edition.ts'
import { type Objection, readByCommittee } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { claimsIn } from '../../../shared/rules/packet/packet-text.ts'
import { criterionId } from '../../build-records.ts'
import type { Statement } from './bad-statements.ts'

const claim = (number: number, more: Partial<PacketClaim> = {}): PacketClaim => ({
  number,
  recordKind: 'entry',
  title: `Piece ${number}`,
  day: '2025-01-20',
  by: '',
  role: '',
  fromOthers: false,
  measured: false,
  unfinished: false,
  criteria: [criterionId('DEC-L1')],
  links: [],
  ...more,
})

export const claims: readonly PacketClaim[] = [
  claim(1, { measured: true, day: '2025-01-08' }),
  claim(2),
  claim(3, { recordKind: 'feedback', by: 'Pell Okonjo-Vane', fromOthers: true, day: '2024-12-04' }),
  claim(4, { day: '2022-03-10' }),
  claim(5, { criteria: [] }),
  claim(6, { recordKind: 'proposal', unfinished: true }),
  claim(7, { day: '2024-06-12' }),
  claim(8, { day: '2024-11-05' }),
  claim(9, { day: '2021-09-01' }),
]

export const documentOf = (...sections: PacketSection[]): PacketDocument => ({
  title: 'Case for lead',
  from: '2024-05-01',
  to: '2025-03-31',
  sections,
  claims: [...claims],
})

/** A paragraph may name its records below the words; what is tried for that stands without. */
const withRecord = ({ text, rules }: Statement) =>
  claimsIn(text).length > 0 || rules.includes('no-evidence') ? text : `${text}\n[C-2]`

export const read = (statement: Statement): readonly Objection[] => {
  const { section: kind = 'case', lead = 'Outcome' } = statement
  return readByCommittee(documentOf(section(kind, '', [textBlock('block', lead, withRecord(statement))]))).objections
}
