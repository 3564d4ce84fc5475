// The forms that belong to a criterion: a confirmation, a link to a record, and one's own reason for leaving it.
import type { CriterionId, RoadmapId } from '../../../shared/records/ids.ts'
import { LinkForm } from '../../record-views/evidence/link-form.tsx'
import { SetAsideForm } from '../../record-views/forms/set-aside-form.tsx'
import { WordForm } from '../../record-views/forms/word-form.tsx'
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
    <WordForm
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
    <LinkForm
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
        <SetAsideForm
          code={criterionId}
          verdict={opened}
          onClose={onClose}
          onSave={(reason) => void writes.setAside(opened, reason).then((done) => done && onClose())}
        />
      )
  }
}
