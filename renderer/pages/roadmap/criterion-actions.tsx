// The buttons under an open criterion and the dialogs they open.
import { useState } from 'react'
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/ids.ts'
import { LinkForm } from '../../record-views/evidence/link-form.tsx'
import { SetAsideForm } from '../../record-views/forms/set-aside-form.tsx'
import { WordForm } from '../../record-views/forms/word-form.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { readLinkable, readPeople } from '../../storage/evidence/criterion-panel-queries.ts'
import { Button } from '../../ui/button.tsx'
import type { CriterionWrites } from './use-criterion-writes.ts'

type Opened = 'word' | 'link' | 'not-applicable' | 'no-chance' | null

interface CriterionActionsProps {
  roadmapId: RoadmapId
  criterionId: CriterionId
  /** my own standing words on it */
  own: readonly Assessment[]
  writes: CriterionWrites
  today: string
}

type FormProps = Omit<CriterionActionsProps, 'own'> & { onClose: () => void }

function OpenWordForm({ criterionId, writes, today, onClose }: FormProps) {
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

function OpenLinkForm({ roadmapId, criterionId, writes, today, onClose }: FormProps) {
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

function OpenForm({ opened, ...form }: FormProps & { opened: Opened }) {
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

export function CriterionActions(props: CriterionActionsProps) {
  const { own, writes } = props
  const [opened, setOpened] = useState<Opened>(null)
  return (
    <>
      <Button tone="primary" small onClick={() => setOpened('word')}>
        Write down a confirmation
      </Button>
      <Button small onClick={() => setOpened('link')}>
        Link a record
      </Button>
      {own.length > 0 ? (
        <Button tone="text" small onClick={() => void writes.takeBack(own)}>
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
      <OpenForm {...props} opened={opened} onClose={() => setOpened(null)} />
    </>
  )
}
