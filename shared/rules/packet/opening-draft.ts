// The first page: who asks for what, since when the work is at that level, the strongest claims, how the criteria stand, what is asked.

import type { Packet } from '../../records/packet.ts'
import type { PacketSection } from '../../records/packet-edition.ts'
import { withLinksAs } from '../records/named-records.ts'
import { counted, figures, listed, sentenceCase } from '../text/number-words.ts'
import { inPlainFormats } from '../time/date-number-formats.ts'
import { monthWords } from '../time/day-words.ts'
import type { Telling } from './case-parts.ts'
import { claimSentence } from './first-claims.ts'
import type { Work } from './group-supporting-work.ts'
import { levelInSentence } from './initial-packet-scope.ts'
import { type CriterionStanding, hasEvidence } from './level-criteria-status.ts'
import { section, textBlock } from './packet-blocks.ts'
import { plainText, titleIn } from './packet-claims.ts'
import { isNamed } from './packet-people.ts'
import { asSentence, cited } from './packet-text.ts'
import { betweenSentences, earliestPiece, sinceSentence } from './work-at-level-since.ts'

type Asked = Pick<Packet, 'name' | 'position' | 'scope' | 'fromLevel' | 'toLevel' | 'levelId' | 'from' | 'to'>

/** "May 2024 to March 2025"; one month is said once. */
export function periodWords({ from, to }: Pick<Asked, 'from' | 'to'>): string {
  const [first, last] = inPlainFormats(() => [monthWords(from), monthWords(to)])
  return first === last ? first : `${first} to ${last}`
}

const asked = ({ fromLevel, toLevel }: Asked) =>
  `promotion${fromLevel.trim() === '' ? '' : ` from ${fromLevel.trim()}`} to ${toLevel.trim() || 'the next level'}`

function askedLine(packet: Asked): string {
  const [name, position] = [packet.name.trim(), packet.position.trim()]
  const who = name === '' || position === '' ? name : `${name} (${position})`
  const words = who === '' ? sentenceCase(asked(packet)) : `${who} asks for ${asked(packet)}`
  return `${words}, on work from ${periodWords(packet)}.`
}

export function decisionSection(
  telling: Telling,
  packet: Asked,
  standing: readonly CriterionStanding[],
  levelName: string,
): PacketSection {
  const first = earliestPiece(standing)
  const since = first === null ? '' : cited(sinceSentence(first, levelName), telling.citer.cite(first.id))
  // A record that it names may not be for a committee: its title is not said then, whichever way it was typed.
  const titleOf = titleIn(telling.evidence)
  const seen = withLinksAs(packet.scope, (id) => titleOf(id) || 'another record')
  const scope = plainText(telling.evidence, seen).map(asSentence).join(' ')
  return section('decision', 'The decision asked for', [
    textBlock('decision/line', '', askedLine(packet)),
    ...(scope === '' ? [] : [textBlock('decision/scope', 'Responsible for', scope)]),
    textBlock('decision/since', '', since),
  ])
}

/** Codes named in one sentence. */
const mostCodes = 4

const areConfirmed = (count: number) => `${figures(count)} ${count === 1 ? 'is' : 'are'}`

/** "Of 17 lead criteria, 4 are confirmed by people named here, 2 have evidence that nobody else has confirmed and 11 have no evidence yet." */
export function standingSentence(
  { names }: Telling['evidence'],
  standing: readonly CriterionStanding[],
  levelName: string,
): string {
  const applying = standing.filter(({ status }) => status !== 'not-applicable')
  const confirmed = applying.filter(({ status }) => status === 'confirmed')
  const byName = confirmed.filter((one) => one.confirmedBy.some(({ personId }) => isNamed({ names }, personId))).length
  const evidenced = applying.filter(({ status }) => status === 'evidenced').map(({ criterion }) => criterion.id)
  const open = applying.filter((one) => !hasEvidence(one)).length
  if (applying.length === 0 || open === applying.length) return ''
  const others = confirmed.length - byName
  const name = levelInSentence(levelName)
  const parts = [
    byName === 0 ? '' : `${areConfirmed(byName)} confirmed by people named here`,
    others === 0
      ? ''
      : byName === 0
        ? `${areConfirmed(others)} confirmed by people whose names are withheld`
        : `${figures(others)} by people whose names are withheld`,
    evidenced.length === 0
      ? ''
      : `${figures(evidenced.length)} ${evidenced.length === 1 ? 'has' : 'have'} evidence that nobody else has confirmed${evidenced.length > mostCodes ? '' : ` (${listed(evidenced)})`}`,
    open === 0 ? 'none is without evidence' : `${figures(open)} ${open === 1 ? 'has' : 'have'} no evidence yet`,
  ].filter((part) => part !== '')
  return `Of ${counted(applying.length, `${name} criterion`, `${name} criteria`)}, ${listed(parts)}.`
}

/** How the confirmations came: in files of those who gave them, or as the author wrote them down. */
function confirmationSource(confirmed: readonly CriterionStanding[]): string {
  const inFile = confirmed.filter(({ confirmedBy }) => confirmedBy.some(({ source }) => source === 'file')).length
  const told = confirmed.length - inFile
  if (told === 0) return 'Each came in a file from that person.'
  if (inFile === 0) return 'The author wrote them down as they were said.'
  const criteria = counted(told, 'criterion', 'criteria')
  return `For ${criteria} the author wrote them down as they were said; for ${figures(inFile)} they came in a file from the person.`
}

/** From how many people the confirmations of criteria with evidence come, each counted once, and how; with the claim of their latest word. */
function confirmedLine({ citer }: Telling, standing: readonly CriterionStanding[]): string {
  const confirmed = standing.filter((one) => hasEvidence(one) && one.confirmedBy.length > 0)
  const words = confirmed.flatMap(({ confirmedBy }) => confirmedBy).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const latest = new Map(words.map(({ id, personId }) => [personId ?? '', id]))
  if (latest.size === 0) return ''
  const from = counted(latest.size, 'person', 'people')
  return cited(
    `Each confirmation says that a criterion is met. They come from ${from}. ${confirmationSource(confirmed)}`,
    citer.cite(...latest.values()),
  )
}

const askWords = (levelName: string) =>
  `You are asked to decide whether this work meets the ${levelInSentence(levelName)} criteria and, where it does not, to name the criterion and the evidence that is missing.`

export function summarySection(
  telling: Telling,
  packet: Asked,
  { standing, levelName, works }: { standing: readonly CriterionStanding[]; levelName: string; works: readonly Work[] },
): PacketSection {
  const claims = works.map((work) => {
    const sentence = claimSentence(telling, work, standing)
    return textBlock(`summary/case/${work.root.id}`, '', telling.ledger.tell(work.root.id, sentence))
  })
  const between = betweenSentences(telling.evidence, packet).join(' ')
  return section('summary', 'Summary', [
    ...claims,
    textBlock('summary/standing', '', standingSentence(telling.evidence, standing, levelName)),
    textBlock('summary/between', '', between),
    textBlock('summary/confirmed', '', confirmedLine(telling, standing)),
    textBlock('summary/ask', 'What is asked of you', standing.some(hasEvidence) ? askWords(levelName) : ''),
  ])
}
