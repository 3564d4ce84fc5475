// One person: who they are, what came of meeting them, and whom to ask. Editing takes the place of the page, not of the list.

import { useCallback, useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { hasEnded } from '../../../shared/rules/people/ended-relationship.ts'
import { personSentence, relationshipOf } from '../../../shared/rules/people/person-sentence.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { PersonFacts } from '../../record-views/people/person-facts.tsx'
import { relationshipOfPerson } from '../../record-views/people/person-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RelationshipView, readPerson, readRelationship } from '../../storage/people/read-people.ts'
import { GapNote } from '../../ui/gap-note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read } from '../../ui/typography.tsx'
import { LeftDraft } from '../unsaved-draft-notice.tsx'
import { SaidBy } from './feedback-from-person.tsx'
import { PersonEditor } from './person-editor.tsx'
import { PersonReviewRequests } from './person-review-requests.tsx'
import { PersonTools } from './person-tools.tsx'
import { Relationship } from './relationship-sections.tsx'
import { TrashedPerson } from './trashed-person.tsx'
import { AskPanel } from './who-to-ask-panel.tsx'

function UnknownPerson() {
  return (
    <>
      <PageHead crumbs={['People']} answer="There is no person at this address." />
      <Read>
        The record may have been deleted. <Link href="/people">See all people</Link>
      </Read>
    </>
  )
}

/** "since May 2024", or "May 2024 to March 2025" once it has ended. */
function sinceWords(since: string, { endedOn }: Person, today: string): string {
  if (endedOn === null || !hasEnded({ endedOn }, today)) return `since ${monthWords(since)}`
  return [...new Set([monthWords(since), monthWords(endedOn)])].join(' to ')
}

interface ShownProps {
  person: Person
  today: string
  view: RelationshipView
  onEdit: () => void
}

function ShownPerson({ person, today, view, onEdit }: ShownProps) {
  // With older sessions left unread, the first one read says nothing of the beginning.
  const since = person.since ?? (view.more ? undefined : view.held[0]?.day)
  const crumbs = [
    'People',
    fullName(person),
    relationshipOfPerson(person),
    since === undefined ? '' : sinceWords(since, person, today),
  ].filter(Boolean)
  const isBare = !person.iMentorThem && person.knowledge.length === 0 && person.stack.length === 0
  return (
    <>
      <PageHead
        crumbs={crumbs}
        answer={personSentence(person, relationshipOf(view.held), view.more)}
        tools={<PersonTools person={person} onEdit={onEdit} />}
        lead={
          person.workingTowards.trim() === '' ? null : (
            <>
              <b>Goal:</b> {withNamesInWords(person.workingTowards)}
            </>
          )
        }
      />
      <TwoColumns side={<AskPanel next={view.next} />} sideWidth={288} gutter={52} ruled sideLabel="Who should I ask?">
        <LeftDraft draftKey={`person:${person.id}`} onGoOn={onEdit} />
        <PersonFacts person={person} today={today} />
        {isBare ? (
          <GapNote what="What they know" action={<TextButton onClick={onEdit}>Add</TextButton>}>
            Nothing written yet. “Who should I ask?” uses it.
          </GapNote>
        ) : null}
        <Relationship person={person} view={view} />
        <SaidBy person={person} today={today} />
        <PersonReviewRequests person={person} />
      </TwoColumns>
    </>
  )
}

export function PersonView({ id }: { id: string }) {
  const { clock } = useCairn()
  const today = clock.today()
  const [editing, setEditing] = useState(false)
  // Stable: the palette lays a page's actions anew whenever they change.
  const edit = useCallback(() => setEditing(true), [])
  const person = useView((database) => readPerson(database, id), [id])
  const personId = person?.id
  const view = useView(
    async (database) => (personId === undefined ? null : readRelationship(database, personId, today)),
    [personId, today],
  )
  usePageTitle(person ? fullName(person) : undefined)
  if (person === undefined) return null
  if (person === null) return <UnknownPerson />
  if (person.trashedAt !== null) return <TrashedPerson person={person} trashedAt={person.trashedAt} />
  if (editing) return <PersonEditor person={person} isNew={false} onDone={() => setEditing(false)} />
  if (view === undefined || view === null) return null
  return <ShownPerson person={person} today={today} view={view} onEdit={edit} />
}
