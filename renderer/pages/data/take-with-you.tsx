// The way from what is kept to what leaves and comes in.
import { Link } from 'wouter'
import dataStyles from './data-page.module.css'
import styles from './in-out.module.css'

/** What is not kept, as the demo, takes nothing in. */
export function TakeWithYou({ takesIn }: { takesIn: boolean }) {
  return (
    <section className={dataStyles.aside}>
      <h2>Take it with you</h2>
      <ul className={styles.io}>
        <li>
          <Link href="/data/in-and-out">Everything, as one file</Link>
          <span>locked if you like</span>
        </li>
        {takesIn ? (
          <li>
            <Link href="/data/in-and-out">Bring a file in</Link>
            <span>tried first, can be undone</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}
