// Open gaps: each criterion that is not met, what is missing, and what is being done about it.
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import { missingInWords } from '../evidence/criterion-rule-words.ts'
import type { Telling } from './case-parts.ts'
import { stepSentence } from './gap-steps.ts'
import type { CriterionStanding } from './level-criteria-status.ts'
import { section, textBlock } from './packet-blocks.ts'
import { passagesIn } from './packet-claims.ts'
import { type Passage, runOn } from './packet-code-fences.ts'
import { asSentence, citedPassages, withWordsAs } from './packet-text.ts'

const words = (text: string): Passage => ({ kind: 'words', text })

/** What is under way for a criterion: linked records that are not finished, each once, with what is said of it. */
function underWay(telling: Telling, criterionId: string, until: string) {
  const { links, byId } = telling.evidence
  const ids = links.filter((link) => link.criterionId === criterionId).map(({ recordId }) => recordId)
  return [...new Set(ids)].flatMap((id) => {
    const record = byId.get(id)
    const step = record === undefined ? '' : stepSentence(telling, record, until)
    return step === '' ? [] : [{ id, step }]
  })
}

/** `isInTable`: what the criterion asks stands in the table of criteria already. */
function gapBlock(
  telling: Telling,
  { criterion, status, tally, own }: CriterionStanding,
  { isInTable, until }: { isInTable: boolean; until: string },
): PacketBlock {
  const missing = missingInWords(criterion, status, tally) ?? ''
  const wanting = missing === '' ? [] : [words(`It still needs ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`)]
  const doing = underWay(telling, criterion.id, until)
  const said = withWordsAs(passagesIn(telling.evidence, own?.words ?? ''), asSentence)
  const asks = isInTable ? [] : withWordsAs(passagesIn(telling.evidence, criterion.text), asSentence)
  const told = runOn([...asks, ...wanting, ...said, ...doing.map(({ step }) => words(step))])
  return textBlock(
    `gaps/${criterion.id}`,
    criterion.id,
    citedPassages(told, telling.citer.cite(...doing.map(({ id }) => id))),
  )
}

/** An open criterion, and whether its gap says what is being done about it or why it is left. */
export interface OpenGap {
  readonly criterionId: string
  readonly isTold: boolean
}

/** Criteria of which an answer is owed: not met, and not left out with a reason. */
const isOpen = ({ isMet, status }: CriterionStanding) => !isMet && status !== 'not-applicable'

/** `between`: what is open of the levels on the way, told after those of the level asked for. `until` is the packet's last civil date. */
export function gapsSection(
  telling: Telling,
  standing: readonly CriterionStanding[],
  between: readonly CriterionStanding[],
  until: string,
): PacketSection {
  return section('gaps', 'Open gaps', [
    ...standing.filter(isOpen).map((one) => gapBlock(telling, one, { isInTable: true, until })),
    ...between.map((one) => gapBlock(telling, one, { isInTable: false, until })),
  ])
}

/** The same criteria, in the same order. */
export const openGaps = (
  telling: Telling,
  standing: readonly CriterionStanding[],
  between: readonly CriterionStanding[],
  until: string,
): OpenGap[] =>
  [...standing.filter(isOpen), ...between].map(({ criterion, own }) => ({
    criterionId: criterion.id,
    isTold: (own?.words ?? '').trim() !== '' || underWay(telling, criterion.id, until).length > 0,
  }))
