// Every draft that waits somewhere, on one page. Nothing is shown where there is none.
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readLeftDrafts } from '../../storage/read-left-drafts.ts'
import { Small } from '../../ui/type.tsx'
import { LeftDraftList } from '../left-drafts.tsx'
import styles from './data-page.module.css'

export function DraftsSection() {
  const { window } = useCairn()
  const drafts = useView((database) => readLeftDrafts(database, window), [window])
  if (drafts === undefined || drafts.length === 0) return null
  return (
    <section className={styles.check}>
      <div>
        <h2>Drafts</h2>
        <Small quiet>begun and not saved</Small>
      </div>
      <LeftDraftList drafts={drafts} />
    </section>
  )
}
