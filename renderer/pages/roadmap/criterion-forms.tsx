// The forms that belong to a criterion: a confirmation, a link to a record, and one's own reason for leaving it.
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import { LinkEvidenceDialog } from '../../record-views/evidence/link-evidence-dialog.tsx'
import { CriterionExclusionDialog } from '../../record-views/forms/criterion-exclusion-dialog.tsx'
import { ReportedAssessmentDialog } from '../../record-views/forms/reported-assessment-dialog.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { readLinkable, readPeople } from '../../storage/evidence/criterion-panel-queries.ts'
import type { CriterionWrites } from './use-criterion-writes.ts'

export type OpenedForm = 'word' | 'link' | 'not-applicable' | 'no-chance' | null

interface CriterionFormProps {
  roadmapId: RoadmapId
  criterionId: CriterionId
  writes: CriterionWrites
  today: string
  onClose: () => void
}

function OpenWordForm({ criterionId, writes, today, onClose }: CriterionFormProps) {
  const people = useView(readPeople, [])
  if (people === undefined) return null
  return (
    <ReportedAssessmentDialog
      code={criterionId}
      people={people}
      today={today}
      onClose={onClose}
      onSave={(told) => void writes.confirm(told).then((done) => done && onClose())}
    />
  )
}

function OpenLinkForm({ roadmapId, criterionId, writes, today, onClose }: CriterionFormProps) {
  const linkable = useView((database) => readLinkable(database, roadmapId, criterionId), [roadmapId, criterionId])
  if (linkable === undefined) return null
  return (
    <LinkEvidenceDialog
      code={criterionId}
      linkable={linkable}
      today={today}
      onClose={onClose}
      onSave={(record, why) => void writes.link(record, why).then((done) => done && onClose())}
    />
  )
}

export function CriterionForm({ opened, ...form }: CriterionFormProps & { opened: OpenedForm }) {
  const { criterionId, writes, onClose } = form
  switch (opened) {
    case null:
      return null
    case 'word':
      return <OpenWordForm {...form} />
    case 'link':
      return <OpenLinkForm {...form} />
    case 'not-applicable':
    case 'no-chance':
      return (
        <CriterionExclusionDialog
          code={criterionId}
          verdict={opened}
          onClose={onClose}
          onSave={(reason) => void writes.setAside(opened, reason).then((done) => done && onClose())}
        />
      )
  }
}
