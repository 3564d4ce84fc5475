// The way to say of a criterion oneself whether it is met.
import { useState } from 'react'
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { assessMyself } from '../../storage/evidence/save-assessments.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import { type OwnWord, SelfAssessmentForm } from './self-assessment-form.tsx'

interface AssessItProps {
  roadmapId: RoadmapId
  criterion: Criterion
  /** what I said last; null for nothing */
  word: OwnWord | null
}

export function AssessCriterionButton({ roadmapId, criterion, word }: AssessItProps) {
  const { database, clock } = useCairn()
  const tell = useTellChange()
  const [isOpen, setOpen] = useState(false)
  const { id: criterionId, text } = criterion
  const save = async (said: OwnWord) => {
    const saved = await tell(`Assessed ${criterionId}`, (note) =>
      assessMyself(database, { roadmapId, criterionId }, { ...said, day: clock.today() }, note),
    )
    if (saved) setOpen(false)
  }
  return (
    <>
      <TextButton
        onClick={() => setOpen(true)}
        aria-label={word === null ? `Assess ${criterionId} yourself` : `Change your assessment of ${criterionId}`}
      >
        {word === null ? 'Assess it' : 'Change'}
      </TextButton>
      {isOpen ? (
        <SelfAssessmentForm
          code={criterionId}
          text={text}
          word={word}
          onSave={(said) => void save(said)}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
