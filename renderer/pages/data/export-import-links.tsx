// The way from what is kept to what leaves and comes in.
import { Link } from 'wouter'
import dataStyles from './data-page.module.css'
import styles from './in-out.module.css'

/** What is not kept, as the demo, takes nothing in. */
export function ExportImportLinks({ takesIn }: { takesIn: boolean }) {
  return (
    <section className={dataStyles.aside}>
      <h2>Export and import</h2>
      <ul className={styles.io}>
        <li>
          <Link href="/data/in-and-out">Export everything</Link>
          <span>optionally with a passphrase</span>
        </li>
        {takesIn ? (
          <li>
            <Link href="/data/in-and-out">Import a file</Link>
            <span>compared first, can be undone</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
