// How far a record may travel, in words; the same words wherever an audience is shown.
import type { Audience } from '../../shared/records/field.ts'
import { Choice } from '../ui/choice.tsx'

export const audienceWords: Readonly<Record<Audience, string>> = {
  private: 'Only me',
  mentor: 'My mentor',
  packet: 'Mentor and packet',
}

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

export function AudienceChoice({ value, onChange, legend = 'Seen by', disabled = false }: AudienceChoiceProps) {
  return <Choice legend={legend} choices={choices} value={value} onChange={onChange} disabled={disabled} />
}
