// Everything that was sent to be read, newest first, and the way to send something.
import { Link } from 'wouter'
import { counted, sentenceCase } from '../../../shared/rules/number-words.ts'
import { fullName } from '../../../shared/rules/session-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readPeople } from '../../storage/read-people.ts'
import { readShares } from '../../storage/read-sharing.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { SentRow } from '../sent-row.tsx'
import styles from './sending.module.css'

export function Page() {
  const shares = useView(readShares, [])
  const people = useView(readPeople, [])
  if (shares === undefined || people === undefined) return null
  const nameOf = (id: string | null) => fullName(people.find((one) => one.id === id) ?? null)
  const readers = new Set(shares.map(({ personId }) => personId)).size
  const answer =
    shares.length === 0
      ? 'No review requests yet.'
      : sentenceCase(`${counted(shares.length, 'file')} sent, to ${counted(readers, 'reader')}.`)
  const send = <Link href="/reviews/send">New review request</Link>
  return (
    <>
      <PageHead
        crumbs={['Reviews']}
        answer={answer}
        tools={<ReviewTabs at="/reviews" />}
        lead={shares.length === 0 ? null : send}
      />
      {shares.length === 0 ? (
        <EmptyState action={send}>
          A mentor opens one file in any browser, comments where it belongs, and sends one small file back. Nothing is
          installed, and nothing goes over the network.
        </EmptyState>
      ) : (
        <div className={styles.rows}>
          {shares.map((share) => (
            <SentRow key={share.id} share={share} reader={nameOf(share.personId)} />
          ))}
        </div>
      )}
    </>
  )
}
