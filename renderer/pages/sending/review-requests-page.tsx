// Every review request whose file was saved, newest first: which of them were sent, and the way to make another.
import { Link } from 'wouter'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { requestsSentence } from '../../../shared/rules/sharing/share-sent-status.ts'
import { useView } from '../../storage/cairn-context.tsx'
import type { CairnDatabase } from '../../storage/core/database.ts'
import { readPeople } from '../../storage/people/read-people.ts'
import { readSendings } from '../../storage/review/mark-shares-sent.ts'
import { readShares } from '../../storage/review/read-share-inputs.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SentRow } from '../review-request-row.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import styles from './sending.module.css'

async function readRequests(database: CairnDatabase) {
  const [shares, people] = await Promise.all([readShares(database), readPeople(database)])
  return { shares, people, sendings: await readSendings(database, shares) }
}

export function Page() {
  const requests = useView(readRequests, [])
  if (requests === undefined) return null
  const { shares, people, sendings } = requests
  const nameOf = (id: string | null) => fullName(people.find((one) => one.id === id) ?? null)
  const send = <Link href="/reviews/send">New review request</Link>
  return (
    <>
      <PageHead
        crumbs={['Reviews']}
        answer={requestsSentence(shares, [...sendings.values()])}
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
            <SentRow key={share.id} share={share} sending={sendings.get(share.id)} reader={nameOf(share.personId)} />
          ))}
        </div>
      )}
    </>
  )
}
