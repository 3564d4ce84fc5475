// One's own assessment of a criterion: met or not yet, and why. It confirms nothing; it stands beside what others say.
import { useState } from 'react'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LongField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { Small } from '../../ui/typography.tsx'

export interface OwnWord {
  readonly verdict: 'confirmed' | 'not-yet'
  readonly words: string
}

const verdicts = [
  { value: 'confirmed', words: 'I meet it' },
  { value: 'not-yet', words: 'Not yet' },
] as const

interface OwnWordFormProps {
  code: string
  text: string
  /** what stands so far; null for the first */
  word: OwnWord | null
  onSave: (word: OwnWord) => void
  onClose: () => void
}

export function SelfAssessmentForm({ code, text, word, onSave, onClose }: OwnWordFormProps) {
  const [verdict, setVerdict] = useState<OwnWord['verdict'] | null>(word?.verdict ?? null)
  const [words, setWords] = useState(word?.words ?? '')
  const isChanged = verdict !== (word?.verdict ?? null) || words !== (word?.words ?? '')
  const save = () => verdict !== null && onSave({ verdict, words: words.trim() })
  return (
    <ConfirmDialog
      title={`Your assessment of ${code}`}
      confirmWords="Save"
      isDisabled={verdict === null || !isChanged}
      isChanged={isChanged}
      onConfirm={save}
      onClose={onClose}
    >
      <FieldStack>
        <Small quiet>{text}</Small>
        <Choice legend="Your assessment" choices={verdicts} value={verdict} onChange={setVerdict} />
        <LongField
          label="Why"
          hint="Optional. What you would say if someone asked. It is not counted as a confirmation."
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </FieldStack>
    </ConfirmDialog>
  )
}
