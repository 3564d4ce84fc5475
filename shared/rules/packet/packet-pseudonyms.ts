// Pseudonyms in a packet: put into everything that leaves, once it is drafted and has its owner's words. What is drafted from is not touched.

import type { Packet } from '../../records/packet.ts'
import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../../records/packet-edition.ts'
import { standInsFor } from '../sharing/apply-pseudonyms.ts'
import { withoutCutNames } from '../sharing/names-in-cut-titles.ts'
import { allStandIns, type PseudonymChoices } from '../sharing/pseudonym-choices.ts'
import { allowedLink } from '../text/allowed-link.ts'
import { textRuns } from './packet-text.ts'

type Change = (text: string) => string
type Kept = Pick<Packet, 'pseudonyms' | 'nameDecisions'>

export const choicesOf = ({ pseudonyms, nameDecisions }: Kept): PseudonymChoices => ({
  standIns: pseudonyms.map(({ personId, original, pseudonym }) => ({ personId, original, standIn: pseudonym })),
  decisions: nameDecisions,
})

/** The packet with these choices. */
export function withChoices(packet: Packet, { standIns, decisions = [] }: PseudonymChoices): Packet {
  // An id was someone's before it came here, so it has its shape.
  const idOf = (personId: string | null) => personId as Packet['pseudonyms'][number]['personId']
  return {
    ...packet,
    pseudonyms: standIns.map(({ personId, original, standIn }) => ({
      personId: idOf(personId),
      original,
      pseudonym: standIn,
    })),
    nameDecisions: decisions.map((one) => ({ ...one, personId: idOf(one.personId) })),
  }
}

/** Claims are marks of their own: nothing is put into them, whatever a name looks like. */
const inWords =
  (change: Change): Change =>
  (text) =>
    textRuns(text)
      .map((run, at, runs) => (run.kind === 'claim' ? text.slice(run.start, runs[at + 1]?.start) : change(run.words)))
      .join('')

const blockWith = (block: PacketBlock, change: Change): PacketBlock => ({
  ...block,
  lead: change(block.lead),
  text: change(block.text),
  by: change(block.by),
  columns: block.columns.map(change),
  rows: block.rows.map((cells) => cells.map(change)),
  bars: block.bars.map((bar) => ({ ...bar, label: change(bar.label) })),
  unit: change(block.unit),
})

/** A pseudonym of two words in an address is joined as addresses are; what opens no more is left out. */
function linkWith({ title, url }: PacketClaim['links'][number], change: Change): PacketClaim['links'] {
  const changed = change(url)
  const link = changed === url ? url : allowedLink(changed.trim().replace(/\s+/g, '-'))
  return link === null ? [] : [{ title: title === url ? link : change(title), url: link }]
}

const claimWith = (claim: PacketClaim, change: Change): PacketClaim => ({
  ...claim,
  title: change(claim.title),
  by: change(claim.by),
  role: change(claim.role),
  // A code with a name in it says the name.
  criteria: claim.criteria.filter((id) => change(id) === id),
  links: claim.links.flatMap((link) => linkWith(link, change)),
})

const sectionWith = (section: PacketSection, change: Change): PacketSection => ({
  ...section,
  heading: change(section.heading),
  blocks: section.blocks.map((block) => blockWith(block, change)),
})

/** Every text of a document through one change; ids, days, marks and numbers are left as they are. */
function withTexts(packet: PacketDocument, given: Change): PacketDocument {
  const change = inWords(given)
  return {
    ...packet,
    title: change(packet.title),
    sections: packet.sections.map((section) => sectionWith(section, change)),
    claims: packet.claims.map((claim) => claimWith(claim, change)),
  }
}

/** Every text in which someone may be named, each once, as the pseudonyms are put in. */
export function textsIn(packet: PacketDocument): string[] {
  const texts = new Set<string>()
  withTexts(packet, (text) => {
    texts.add(text)
    return text
  })
  return [...texts]
}

/** What puts pseudonyms into a text of the packet. */
export function pseudonymChange(kept: Kept): Change {
  if (kept.pseudonyms.every(({ pseudonym }) => pseudonym.trim() === '')) return (text) => text
  const standIns = allStandIns(choicesOf(kept))
  const [put, cut] = [standInsFor(standIns), withoutCutNames(standIns)]
  return (text) => cut(put(text))
}

/** The document as it leaves. */
export function withPseudonyms(packet: PacketDocument, kept: Kept): PacketDocument {
  if (kept.pseudonyms.every(({ pseudonym }) => pseudonym.trim() === '')) return packet
  return withTexts(packet, pseudonymChange(kept))
}
