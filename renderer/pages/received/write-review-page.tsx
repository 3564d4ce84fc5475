// A share of someone else, read and commented on with the tools of the page itself, inside the app.
import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { blocksOf } from '../../../shared/rules/markdown/markdown-blocks.ts'
import { senderName } from '../../review-kit/review-labels.ts'
import { ReviewDesk } from '../../review-kit/review-page-body.tsx'
import { usePageTitle } from '../../state/page-title.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { type ReceivedView, readReceivedView } from '../../storage/review/received-shares.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { useSaveTextFile } from '../save-text-file.ts'
import styles from './received.module.css'
import { useReplyLock } from './use-reply-lock.tsx'
import { useReviewAutosave } from './use-review-autosave.ts'

function Reading({ view }: { view: ReceivedView }) {
  const { share, copy } = view
  const keeper = useReviewAutosave(view)
  const save = useSaveTextFile()
  usePageTitle(`Review for ${copy.from.name.trim() || 'someone'}`)
  const { lock, asking } = useReplyLock(share.lock, senderName(copy))
  const opened = useMemo(
    () => ({ copy, hash: share.hash, key: '', readBlocks: blocksOf, lock }),
    [copy, share.hash, lock],
  )
  if (keeper === undefined) return null
  const back = (
    <span className={styles.back}>
      <Link href={`/reviews/from/${share.id}`}>Back to Cairn</Link>
      What you write is only in the file that you save.
    </span>
  )
  const saveFile = (name: string, text: string) =>
    save({ name, text, kindName: 'Feedback file', extension: 'json' }).then((saved) =>
      saved === null ? ('cancelled' as const) : ('saved' as const),
    )
  return (
    <>
      <ReviewDesk
        share={opened}
        keeper={keeper}
        inside={{ head: back, kept: 'Kept in Cairn as you write. Save it, then mail the small file back.', saveFile }}
      />
      {asking}
    </>
  )
}

export function Page() {
  const { id = '' } = useParams<{ id: string }>()
  const view = useView((database) => readReceivedView(database, id), [id])
  if (view === undefined) return null
  if (view === null)
    return (
      <main>
        <PageHead
          crumbs={['Reviews', 'Requests for me']}
          answer="This request does not exist."
          lead={<Link href="/reviews/from">Go to the requests for you</Link>}
        />
      </main>
    )
  return <Reading key={id} view={view} />
}
