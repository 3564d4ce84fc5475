// The review requests for this person, newest first, each with whether it was sent, and the way to send them something.
import { useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readSendings } from '../../storage/review/mark-shares-sent.ts'
import { readSharesTo } from '../../storage/review/read-share-inputs.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { SentRow } from '../review-request-row.tsx'
import styles from './people.module.css'

const shownAtFirst = 3

export function PersonReviewRequests({ person }: { person: Person }) {
  const requests = useView(
    async (database) => {
      const shares = await readSharesTo(database, person.id)
      return { shares, sendings: await readSendings(database, shares) }
    },
    [person.id],
  )
  const [all, setAll] = useState(false)
  if (requests === undefined || requests.shares.length === 0) return null
  const { shares, sendings } = requests
  const shown = all ? shares : shares.slice(0, shownAtFirst)
  return (
    <section className={styles.saidBy}>
      <SectionHead action={<Link href={`/reviews/send/${person.id}`}>New review request</Link>}>
        Review requests for {firstName(person)}
      </SectionHead>
      {shown.map((share) => (
        <SentRow key={share.id} share={share} sending={sendings.get(share.id)} reader={null} />
      ))}
      {shares.length > shown.length ? (
        <TextButton onClick={() => setAll(true)}>
          Show {counted(shares.length - shown.length, 'more', 'more')}
        </TextButton>
      ) : null}
    </section>
  )
}
