// Whether work was begun unasked or asked for: the same choice on every kind of record that says so.
import { Choice } from '../../ui/choice.tsx'

const initiatives = [
  { value: 'self', words: 'Self-initiated' },
  { value: 'asked', words: 'Assigned' },
] as const

export type Initiative = (typeof initiatives)[number]['value']

interface InitiativeChoiceProps {
  value: Initiative | null
  onChange: (initiative: Initiative) => void
}

export function InitiativeChoice({ value, onChange }: InitiativeChoiceProps) {
  return <Choice legend="Self-initiated or assigned" choices={initiatives} value={value} onChange={onChange} />
}

/** As it stands in a crumb line; nothing where it is not said. */
export const initiativeCrumbs = (initiative: Initiative | null): string[] =>
  initiative === null ? [] : [initiative === 'self' ? 'self-initiated' : 'assigned']
