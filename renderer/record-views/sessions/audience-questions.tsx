// What the audience asked: who, what was answered, and what was promised with whether it was done.

import type { Person } from '../../../shared/records/person.ts'
import type { AudienceQuestion } from '../../../shared/records/presentation.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { ReadinessMark } from '../../ui/readiness-line.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { ByOther, Quote } from '../../ui/typography.tsx'
import { Written } from '../writing/markdown-text.tsx'
import styles from './audience-questions.module.css'

interface AudienceQuestionsProps {
  asked: readonly AudienceQuestion[]
  people: readonly Person[]
  today: string
  /** Undefined where nothing can be changed. */
  onFollowedUp?: ((id: string) => void) | undefined
}

type OneProps = Omit<AudienceQuestionsProps, 'asked'> & { one: AudienceQuestion }

function FollowUp({ one, today, onFollowedUp }: Omit<OneProps, 'people'>) {
  const { id, followUp, followedUpOn } = one
  if (followUp.trim() === '') return null
  return (
    <p className={styles.follow}>
      <ReadinessMark state={followedUpOn === null ? 'open' : 'done'}>
        {followedUpOn === null ? 'To follow up' : `Followed up ${dayWords(followedUpOn, today)}`}
      </ReadinessMark>
      <span className={styles.promise}>{followUp.trim()}</span>
      {followedUpOn !== null || onFollowedUp === undefined ? null : (
        <TextButton aria-label={`Followed up today: ${followUp.trim()}`} onClick={() => onFollowedUp(id)}>
          Followed up today
        </TextButton>
      )}
    </p>
  )
}

function OneQuestion(props: OneProps) {
  const { one, people } = props
  const who = people.find(({ id }) => id === one.personId)?.name
  return (
    <li>
      <Quote className={styles.words}>“{withNamesInWords(one.question.trim()) || 'Empty question'}”</Quote>
      {one.personId === null ? null : (
        <p>
          <ByOther>
            <Pebble /> {who || 'Unnamed person'}
          </ByOther>
        </p>
      )}
      <Written text={one.answer} />
      <FollowUp {...props} />
    </li>
  )
}

export function AudienceQuestions({ asked, ...rest }: AudienceQuestionsProps) {
  return (
    <ul className={styles.asked} aria-label="Questions asked">
      {asked.map((one) => (
        <OneQuestion key={one.id} one={one} {...rest} />
      ))}
    </ul>
  )
}
