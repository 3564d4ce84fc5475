// Open gaps: each criterion that is not met, what is missing, and what is being done about it.
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import { missingInWords } from '../evidence/criterion-rule-words.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { listed, sentenceCase } from '../text/number-words.ts'
import type { Telling } from './case-parts.ts'
import type { CriterionStanding } from './level-criteria-status.ts'
import { section, textBlock } from './packet-blocks.ts'
import { isUnfinished, passagesIn } from './packet-claims.ts'
import { type Passage, runOn } from './packet-code-fences.ts'
import { asSentence, citedPassages, withWordsAs } from './packet-text.ts'
import { named } from './packet-titles.ts'

const words = (text: string): Passage => ({ kind: 'words', text })

/** What is under way for a criterion: linked records that are not finished. */
function underWay({ evidence }: Telling, criterionId: string): EvidenceRecord[] {
  return evidence.links
    .filter((link) => link.criterionId === criterionId)
    .flatMap(({ recordId }) => evidence.byId.get(recordId) ?? [])
    .filter(isUnfinished)
}

/** `isInTable`: what the criterion asks stands in the table of criteria already. */
function gapBlock(
  telling: Telling,
  { criterion, status, tally, own }: CriterionStanding,
  isInTable: boolean,
): PacketBlock {
  const missing = missingInWords(criterion, status, tally) ?? ''
  const wanting = missing === '' ? [] : [words(`It still needs ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`)]
  const doing = underWay(telling, criterion.id)
  const isAre = doing.length === 1 ? 'is' : 'are'
  const step =
    doing.length === 0
      ? []
      : [words(`${sentenceCase(listed(doing.map((one) => named(one, telling.evidence))))} ${isAre} under way.`)]
  const said = withWordsAs(passagesIn(telling.evidence, own?.words ?? ''), asSentence)
  const asks = isInTable ? [] : withWordsAs(passagesIn(telling.evidence, criterion.text), asSentence)
  const told = runOn([...asks, ...wanting, ...said, ...step])
  return textBlock(
    `gaps/${criterion.id}`,
    criterion.id,
    citedPassages(told, telling.citer.cite(...doing.map(({ id }) => id))),
  )
}

/** `between`: what is open of the levels on the way, told after those of the level asked for. */
export function gapsSection(
  telling: Telling,
  standing: readonly CriterionStanding[],
  between: readonly CriterionStanding[],
): PacketSection {
  const open = standing.filter(({ isMet, status }) => !isMet && status !== 'not-applicable')
  return section('gaps', 'Open gaps', [
    ...open.map((one) => gapBlock(telling, one, true)),
    ...between.map((one) => gapBlock(telling, one, false)),
  ])
}
