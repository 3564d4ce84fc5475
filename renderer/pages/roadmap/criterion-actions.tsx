// The buttons under an open criterion and the dialogs they open.
import { useState } from 'react'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import { Button } from '../../ui/button.tsx'
import { CriterionForm, type OpenedForm } from './criterion-forms.tsx'
import type { CriterionWrites } from './use-criterion-writes.ts'

interface CriterionActionsProps {
  roadmapId: RoadmapId
  criterionId: CriterionId
  /** my own reasons for leaving it */
  reasons: readonly Assessment[]
  writes: CriterionWrites
  today: string
}

export function CriterionActions(props: CriterionActionsProps) {
  const { reasons, ...form } = props
  const { writes } = form
  const [opened, setOpened] = useState<OpenedForm>(null)
  return (
    <>
      <Button tone="primary" small onClick={() => setOpened('word')}>
        Write down a confirmation
      </Button>
      <Button small onClick={() => setOpened('link')}>
        Link a record
      </Button>
      {reasons.length > 0 ? (
        <Button tone="text" small onClick={() => void writes.takeBack(reasons)}>
          Remove my note
        </Button>
      ) : (
        <>
          <Button tone="text" small onClick={() => setOpened('not-applicable')}>
            Not applicable…
          </Button>
          <Button tone="text" small onClick={() => setOpened('no-chance')}>
            No opportunity yet…
          </Button>
        </>
      )}
      <CriterionForm {...form} opened={opened} onClose={() => setOpened(null)} />
    </>
  )
}
