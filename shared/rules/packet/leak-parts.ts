// The parts of a packet in which a leak can stand: everything that leaves, each with a name by which its place on the sheets is found.
import type { PacketDocument, PacketSection } from '../../records/packet-edition.ts'
import { headingId } from './packet-edits.ts'

export interface LeakPart {
  readonly id: string
  /** "Case 1, Outcome" */
  readonly where: string
  readonly texts: readonly string[]
}

export const titlePartId = 'title'
const ofClaim = 'claim/'
export const claimPartId = (number: number): string => `${ofClaim}${number}`
export const isOfClaim = (id: string): boolean => /^claim\/\d+$/.test(id)

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')

const ofSection = ({ id, label, heading, blocks }: PacketSection): LeakPart[] => [
  { id: headingId(id), where: joined(label, 'heading'), texts: [heading] },
  ...blocks.map((block) => ({
    id: block.id,
    where: joined(label || heading, block.lead),
    texts: [
      block.lead,
      block.text,
      block.by,
      ...block.columns,
      ...block.rows.flat(),
      ...block.bars.map((bar) => bar.label),
      block.unit,
    ],
  })),
]

export function leakPartsOf({ title, sections, claims }: PacketDocument): LeakPart[] {
  return [
    { id: titlePartId, where: 'Title', texts: [title] },
    ...sections.flatMap(ofSection),
    ...claims.map((claim) => ({
      id: claimPartId(claim.number),
      where: `C-${claim.number}`,
      texts: [claim.title, claim.by, claim.role, ...claim.links.flatMap((link) => [link.title, link.url])],
    })),
  ]
}

/** Whether a part stands in this section: its heading, one of its blocks, or a claim in the table of the appendix. */
export const isPartOf = ({ id, kind, blocks }: PacketSection, partId: string): boolean =>
  id === partId ||
  headingId(id) === partId ||
  blocks.some((block) => block.id === partId) ||
  (kind === 'appendix' && isOfClaim(partId))
