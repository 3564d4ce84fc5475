// A proposal as a decision record, for the repository it belongs to: MADR, Nygard or log4brains.
import type { DecisionTemplate } from '../../../shared/files/import/decisions/write-decision.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { listed } from '../../../shared/rules/text/number-words.ts'
import { ActionMenu } from '../../ui/action-menu.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useSaveTextFile } from '../save-text-file.ts'

const formats = [
  { words: 'MADR 4', template: 'madr' },
  { words: 'Nygard', template: 'nygard' },
  { words: 'log4brains', template: 'log4brains' },
] as const satisfies readonly { words: string; template: DecisionTemplate }[]

/** What the proposal says and no decision record has a place for. */
function missingWords({ drivers, scores, checks, confidence, stakeholders }: Proposal): string {
  const missing = [
    ...(drivers.some(({ weight }) => weight !== null) || scores.length > 0 ? ['weights and scores'] : []),
    ...(checks.length > 0 ? ['impact checks'] : []),
    ...(confidence === null ? [] : ['how sure you are']),
    ...(stakeholders.some(({ note, on }) => on !== null || (note !== '' && note !== 'Decision-maker'))
      ? ['what people said, and when']
      : []),
  ]
  return missing.length === 0 ? '' : ` Not part of this format: ${listed(missing)}.`
}

interface ProposalExportProps {
  proposal: Proposal
  people: readonly Person[]
  /** The title of the proposal that took this one's place; empty where there is none. */
  successor: string
}

export function ProposalExport({ proposal, people, successor }: ProposalExportProps) {
  const save = useSaveTextFile()
  const exportAs = async (template: DecisionTemplate) => {
    // Fetched with the first export: no one needs it to read a proposal.
    const { decisionFileName, writeDecision } = await import('../../../shared/files/import/decisions/write-decision.ts')
    const personName = (id: string) => people.find((person) => person.id === id)?.name ?? ''
    const name = await save({
      name: decisionFileName(proposal, template),
      text: writeDecision(proposal, template, { personName, successor }),
      kindName: 'Markdown',
      extension: 'md',
    })
    if (name !== null) await showNotice({ words: `Exported the proposal as ${name}.${missingWords(proposal)}` })
  }
  const actions = formats.map(({ words, template }) => ({ words, onChoose: () => void exportAs(template) }))
  return (
    <ActionMenu actions={actions}>
      <TextButton>Export</TextButton>
    </ActionMenu>
  )
}
