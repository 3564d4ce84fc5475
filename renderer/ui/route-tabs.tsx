// Parts of one thing (before, during, after) or saved views, as words with addresses; the current one stands on a tarn line.
import { Link } from 'wouter'
import styles from './route-tabs.module.css'

export interface Part {
  words: string
  href: string
  current?: boolean
  /** not reached yet: said, but quieter */
  quiet?: boolean
}

export function RouteTabs({ label, parts }: { label: string; parts: readonly Part[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.href}>
            <Link
              href={part.href}
              className={part.quiet && !part.current ? (styles.quiet ?? '') : (styles.part ?? '')}
              aria-current={part.current ? 'page' : undefined}
            >
              {part.words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
