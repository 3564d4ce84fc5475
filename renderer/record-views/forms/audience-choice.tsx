// Choosing how far a record may travel.
import type { Audience } from '../../../shared/records/stored-field.ts'
import { Choice } from '../../ui/radio-group.tsx'
import { audienceWords } from './audience-words.ts'

const choices = [
  { value: 'private', words: audienceWords.private },
  { value: 'mentor', words: audienceWords.mentor },
  { value: 'packet', words: audienceWords.packet },
] as const satisfies readonly { value: Audience; words: string }[]

interface AudienceChoiceProps {
  value: Audience | null
  onChange: (audience: Audience) => void
  legend?: string
  disabled?: boolean
}

export function AudienceChoice({ value, onChange, legend = 'Visibility', disabled = false }: AudienceChoiceProps) {
  return <Choice legend={legend} choices={choices} value={value} onChange={onChange} disabled={disabled} />
}
