// A proposal as its revision keeps it: section by section, in plain text, so that two of them can be compared line by line.
import type { Proposal } from '../records/proposal.ts'
import type { Revision } from '../records/revision.ts'

const lines = (parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join('\n')

const optionText = ({ name, for: inFavour, against, whyLost, chosen }: Proposal['options'][number]) =>
  lines([
    chosen ? `${name} (chosen)` : name,
    inFavour && `For: ${inFavour}`,
    against && `Against: ${against}`,
    whyLost && `Why it lost: ${whyLost}`,
  ])

const directionWords = {
  system: 'The whole system',
  alternatives: 'Other ways',
  stakeholders: 'Who must know',
  challenge: 'Who challenged it',
} as const satisfies Record<Proposal['checks'][number]['direction'], string>

/** Sections that say nothing yet are left out. */
export function frozenSections(proposal: Proposal): Revision['sections'] {
  const { title, context, drivers, options, wouldFlip, decision, consequences, checks } = proposal
  const sections = [
    { name: 'Title', text: title },
    { name: 'Context', text: context },
    { name: 'Drivers', text: lines(drivers.map(({ text }) => text)) },
    { name: 'Options', text: options.map(optionText).join('\n\n') },
    { name: 'What would flip it', text: wouldFlip },
    { name: 'Decision', text: decision },
    { name: 'Consequences', text: consequences },
    {
      name: 'Four directions',
      text: lines(checks.map(({ direction, answer, excused }) => `${directionWords[direction]}: ${answer || excused}`)),
    },
  ]
  return sections.filter(({ text }) => text.trim() !== '')
}
