// Every draft that waits somewhere, on one page. Nothing is shown where there is none.
import { Small } from '../../ui/type.tsx'
import { LeftDraftList } from '../draft-list.tsx'
import { useLeftDrafts } from '../use-left-drafts.ts'
import styles from './data-page.module.css'

export function DraftsSection() {
  const drafts = useLeftDrafts()
  if (drafts === undefined || drafts.length === 0) return null
  return (
    <section className={styles.check}>
      <div>
        <h2>Drafts</h2>
        <Small quiet>not saved yet</Small>
      </div>
      <LeftDraftList drafts={drafts} />
    </section>
  )
}
