// Everybody, by name, with what they know and when you meet; beside it whom to ask.
import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { endWords, hasEnded } from '../../../shared/rules/people/ended-relationship.ts'
import { everybody, findPeople, type PeopleWanted } from '../../../shared/rules/people/find-people.ts'
import { peopleSentence } from '../../../shared/rules/people/person-sentence.ts'
import { cadenceWords } from '../../../shared/rules/sessions/cadence.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { besideName, relationshipWords } from '../../record-views/people/person-words.ts'
import { usePageActions } from '../../state/page-actions.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readPeople } from '../../storage/people/read-people.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { fewAtOnce, ListTools } from '../list-filter-bar.tsx'
import styles from './people.module.css'
import { AskPanel } from './who-to-ask-panel.tsx'

/** When you meet; once it has ended, only since and until when. */
const meetsWords = (person: Person, today: string) => [
  hasEnded(person, today) ? '' : cadenceWords(person),
  person.since === null ? '' : `Since ${monthWords(person.since)}.`,
  endWords(person, today) ?? '',
]

function PersonLine({ person, today }: { person: Person; today: string }) {
  const knows = [...person.knowledge, ...person.stack].slice(0, 6).join(', ')
  return (
    <li className={styles.person}>
      <p className={styles.name}>
        <Link href={`/people/${person.id}`}>{fullName(person)}</Link>
        <span>{besideName(person)}</span>
      </p>
      {knows === '' ? null : <p className={styles.knows}>Knows {knows}.</p>}
      <p className={styles.meets}>{meetsWords(person, today).filter(Boolean).join(' ')}</p>
    </li>
  )
}

const related = [
  { value: '', words: 'Everybody' },
  ...Object.entries(relationshipWords).map(([value, words]) => ({ value, words: sentenceCase(words) })),
  { value: 'mentee', words: 'My mentees' },
]
const orders = [
  { value: 'name', words: 'Name' },
  { value: 'team', words: 'Team' },
  { value: 'newest', words: 'Newest first' },
]

function Everybody({ people, today }: { people: readonly Person[]; today: string }) {
  const [wanted, setWanted] = useState<PeopleWanted>(everybody)
  const found = useMemo(() => findPeople(people, wanted), [people, wanted])
  const want = (next: Partial<PeopleWanted>) => setWanted({ ...wanted, ...next })
  return (
    <>
      {people.length <= fewAtOnce ? null : (
        <ListTools
          label="Search people"
          words={wanted.words}
          onWords={(words) => want({ words })}
          choices={[
            {
              label: 'Show',
              value: wanted.related ?? '',
              choices: related,
              onChange: (value) => want({ related: value === '' ? null : (value as PeopleWanted['related']) }),
            },
            {
              label: 'Sort by',
              value: wanted.order,
              choices: orders,
              onChange: (value) => want({ order: value as PeopleWanted['order'] }),
            },
          ]}
          found={found.length}
          all={people.length}
          onClear={() => setWanted(everybody)}
        />
      )}
      <ul className={styles.people} aria-label="People">
        {found.map((person) => (
          <PersonLine key={person.id} person={person} today={today} />
        ))}
      </ul>
    </>
  )
}

export function PeopleList() {
  const people = useView(readPeople, [])
  const today = useCairn().clock.today()
  const [, navigate] = useLocation()
  usePageActions(
    'people',
    useMemo(() => [{ id: 'new', words: 'Add a person', run: () => navigate('/people/new') }], [navigate]),
  )
  if (people === undefined) return null
  const add = (
    <Button small onClick={() => navigate('/people/new')}>
      Add a person
    </Button>
  )
  return (
    <>
      <PageHead crumbs={['People']} answer={peopleSentence(people, today)} tools={people.length === 0 ? null : add} />
      {people.length === 0 ? (
        <EmptyState action={add}>
          Mentors, a manager, peers, someone from a community, someone willing to talk: one-off chats count too.
        </EmptyState>
      ) : (
        <TwoColumns side={<AskPanel next={null} />} sideWidth={288} gutter={52} ruled sideLabel="Who should I ask?">
          <Everybody people={people} today={today} />
        </TwoColumns>
      )}
    </>
  )
}
