// The way to the neighbours by name, to editing, and back to the list.
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { yearOf } from '../../../shared/rules/long-view/long-view-span.ts'
import { historyAddress } from '../../../shared/rules/records/record-address.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { usePageActions } from '../../state/page-actions.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readPeople } from '../../storage/people/read-people.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { overTimeAddress } from '../long-view-address.ts'
import styles from './people.module.css'
import { useTrashPerson } from './use-trash-person.ts'

function usePersonActions(person: Person, onEdit: () => void): void {
  const [, navigate] = useLocation()
  const trash = useTrashPerson(person)
  usePageActions(
    'person',
    useMemo(
      () => [
        { id: 'edit', words: 'Edit this person', run: onEdit },
        { id: 'send', words: 'New review request for this person', run: () => navigate(`/reviews/send/${person.id}`) },
        { id: 'history', words: 'See every change of this person', run: () => navigate(historyAddress(person.id)) },
        { id: 'trash', words: 'Move this person to the trash', run: trash },
      ],
      [onEdit, trash, navigate, person.id],
    ),
  )
}

export function PersonTools({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const people = useView(readPeople, []) ?? []
  const today = useCairn().clock.today()
  const [, navigate] = useLocation()
  const place = people.findIndex(({ id }) => id === person.id)
  const before = people[place - 1]
  const after = place === -1 ? undefined : people[place + 1]
  usePersonActions(person, onEdit)
  return (
    <>
      <span className={styles.turn}>
        <IconButton
          icon={CaretLeftIcon}
          name={before === undefined ? 'Nobody before' : `${before.name}, before`}
          disabled={before === undefined}
          onClick={() => before && navigate(`/people/${before.id}`)}
        />
        <IconButton
          icon={CaretRightIcon}
          name={after === undefined ? 'Nobody after' : `${after.name}, after`}
          disabled={after === undefined}
          onClick={() => after && navigate(`/people/${after.id}`)}
        />
      </span>
      <Link href={`/reviews/send/${person.id}`}>Review request</Link>
      <Link href={overTimeAddress(String(yearOf(today)), person.id)}>Over time</Link>
      <TextButton onClick={onEdit}>Edit</TextButton>
      <Link href={historyAddress(person.id)}>History</Link>
      <Link href="/people">
        {people.length > 1 ? `All ${counted(people.length, 'person', 'people')}` : 'All people'}
      </Link>
    </>
  )
}
