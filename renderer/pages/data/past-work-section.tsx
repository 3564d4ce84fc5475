// The way to what was written before Cairn: decision records, journals, brag documents, calendars.
import { Link } from 'wouter'
import { SectionHead } from '../../ui/section-head.tsx'
import styles from './in-out.module.css'

export function PastWorkSection() {
  return (
    <section className={styles.second}>
      <SectionHead note="with a preview, can be undone">Import past work</SectionHead>
      <p className={styles.why}>
        Decision records, daily notes, brag documents and calendars, from files or a folder. You choose record by
        record.
      </p>
      <div className={styles.ways}>
        <Link href="/data/past-work">Import past work</Link>
      </div>
    </section>
  )
}
