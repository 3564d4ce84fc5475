// The first page: what is asked for, and the shortest honest reason for it.
import type { PacketSection } from '../../records/edition.ts'
import type { Packet } from '../../records/packet.ts'
import { counted, figures, listed, sentenceCase } from '../text/number-words.ts'
import { monthWords } from '../time/day-words.ts'
import { metricSentences, type Telling, told } from './case-parts.ts'
import { partsOf } from './code-in-text.ts'
import { type CriterionStanding, hasEvidence } from './level-standing.ts'
import { measurementWords } from './measured-figure.ts'
import { section, textBlock } from './packet-blocks.ts'
import { caseTitle } from './packet-claims.ts'
import { cited, claimsIn } from './packet-text.ts'
import type { Thread } from './packet-threads.ts'

type Asked = Pick<Packet, 'name' | 'position' | 'fromLevel' | 'toLevel' | 'from' | 'to'>

/** "May 2024 to March 2025"; one month is said once. */
export function periodWords({ from, to }: Pick<Asked, 'from' | 'to'>): string {
  const [first, last] = [monthWords(from), monthWords(to)]
  return first === last ? first : `${first} to ${last}`
}

const asked = ({ fromLevel, toLevel }: Asked) =>
  `promotion${fromLevel.trim() === '' ? '' : ` from ${fromLevel.trim()}`} to ${toLevel.trim() || 'the next level'}`

export function decisionSection(packet: Asked): PacketSection {
  const [name, position] = [packet.name.trim(), packet.position.trim()]
  const who = name === '' || position === '' ? name : `${name} (${position})`
  const words = who === '' ? sentenceCase(asked(packet)) : `${who} asks for ${asked(packet)}`
  return section('decision', 'The decision asked for', [
    textBlock('decision/line', '', `${words}, on work from ${periodWords(packet)}.`),
  ])
}

function shareWords(part: number, whole: number): string {
  if (part === whole) return whole === 1 ? 'is' : whole === 2 ? 'both are' : 'all of them are'
  return `${figures(part)} of them ${part === 1 ? 'is' : 'are'}`
}

/** "Of 17 lead criteria, six have evidence and three of them are confirmed by another person." */
export function standingSentence(standing: readonly CriterionStanding[], levelName: string): string {
  const applying = standing.filter(({ status }) => status !== 'not-applicable')
  const evidenced = applying.filter(hasEvidence).length
  const confirmed = applying.filter(({ status }) => status === 'confirmed').length
  if (evidenced === 0) return ''
  const name = levelName.trim().toLowerCase()
  const head = `Of ${counted(applying.length, `${name} criterion`, `${name} criteria`)}`
  const have = `${figures(evidenced)} ${evidenced === 1 ? 'has' : 'have'} evidence`
  if (confirmed === 0) return `${head}, ${have}.`
  return `${head}, ${have} and ${shareWords(confirmed, evidenced)} confirmed by another person.`
}

/** The one sentence that says most of a case: a figure before all else, then what came of it. */
function bestSentence(telling: Telling, thread: Thread): string {
  const { root, origin, entries, pocs } = thread
  const [figure] = [root, origin, ...entries].flatMap((one) =>
    one === null || one.kind === 'proposal' ? [] : metricSentences(telling, one),
  )
  if (figure !== undefined) return figure
  const [measured] = pocs
    .filter(({ verdict }) => verdict === 'validated')
    .flatMap((poc) =>
      poc.measurements.flatMap((one) => measurementWords(poc, one) ?? []).map((words) => ({ poc, words })),
    )
  if (measured !== undefined) return cited(`${measured.words}.`, telling.citer.cite(measured.poc.id))
  const happened = root.kind === 'proposal' ? root.outcome : root.kind === 'improvement' ? root.happened : root.myPart
  const said = partsOf({ text: told(telling, happened, root.id), hasCode: true }).find(({ kind }) => kind === 'words')
  return said?.text.trim() ?? ''
}

function caseLine(telling: Telling, thread: Thread) {
  const best = bestSentence(telling, thread)
  const title = caseTitle(thread.root, telling.evidence)
  const [own] = telling.citer.cite(thread.root.id)
  const behind = own === undefined || claimsIn(best).includes(own) ? [] : [own]
  const text = title === '' || best === '' ? '' : cited(`${title}: ${best}`, behind)
  return text === '' ? [] : [textBlock(`summary/case/${thread.root.id}`, '', text)]
}

function confirmedLine({ evidence, citer }: Telling, standing: readonly CriterionStanding[]): string {
  const words = standing.filter(hasEvidence).flatMap(({ confirmedBy }) => confirmedBy)
  const named = words.filter(({ personId }) => personId !== null && evidence.names.has(personId))
  const names = [...new Set(named.map(({ personId }) => evidence.names.get(personId ?? '') ?? ''))].sort()
  if (names.length === 0) return ''
  return cited(`Criteria of this level were confirmed by ${listed(names)}.`, citer.cite(...named.map(({ id }) => id)))
}

export function summarySection(
  telling: Telling,
  standing: readonly CriterionStanding[],
  levelName: string,
  onPage: readonly Thread[],
): PacketSection {
  return section('summary', 'Summary', [
    textBlock('summary/standing', '', standingSentence(standing, levelName)),
    ...onPage.flatMap((thread) => caseLine(telling, thread)),
    textBlock('summary/confirmed', '', confirmedLine(telling, standing)),
  ])
}
