// How a criterion is read: my own reading and each other person's last word, side by side. Their words are quoted, never summed up.
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { Reading } from '../../../shared/rules/evidence/compare-criterion-readings.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import { ByOther } from '../../ui/typography.tsx'
import styles from './evidence-list.module.css'

interface ReadingListProps {
  readings: readonly Reading[]
  wordsOf: (assessmentId: string) => Assessment | undefined
  nameOf: (personId: string) => string
  today: string
}

const sourceWords = { told: 'reported by you', file: 'from their file' } as const satisfies Record<
  Assessment['source'],
  string
>

/** What the app says where the person wrote nothing. */
function plainWords({ personId, status, said }: Reading): string {
  if (said?.verdict === 'no-chance') return 'No opportunity to show it yet.'
  if (personId === null && said?.verdict === 'confirmed') return 'You say that you meet it.'
  if (personId === null && said?.verdict === 'not-yet') return 'You say not yet.'
  if (personId === null) return `Your records say ${markWords[status]}.`
  return status === 'confirmed' ? 'Confirms it.' : 'Says not yet.'
}

function Row({ reading, wordsOf, nameOf, today }: Omit<ReadingListProps, 'readings'> & { reading: Reading }) {
  const { personId, status, said } = reading
  const word = said === null ? undefined : wordsOf(said.assessmentId)
  const name = personId === null ? 'You' : nameOf(personId)
  const text = word?.words ?? ''
  return (
    <li className={styles.reading}>
      <span className={styles.who}>{personId === null ? name : <ByOther>{name}</ByOther>}</span>
      <StatusMark status={status} />
      <span>
        {text === '' ? (
          <span className={styles.quiet}>{plainWords(reading)}</span>
        ) : (
          <span className={styles.words}>“{text}”</span>
        )}
        {word === undefined ? null : (
          <p className={styles.note}>
            {dayWords(word.day, today)}
            {personId === null ? '' : `, ${sourceWords[word.source]}`}
          </p>
        )}
      </span>
    </li>
  )
}

export function ReadingList({ readings, ...rest }: ReadingListProps) {
  return (
    <ul>
      {readings.map((reading) => (
        <Row key={reading.personId ?? 'me'} reading={reading} {...rest} />
      ))}
    </ul>
  )
}
