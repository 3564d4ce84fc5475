// What a window shows while the demo is laid out, and when it could not be.
import { BrandMark } from '../ui/brand-mark.tsx'
import styles from './demo-progress.module.css'

/** `share` of the career that is laid out, from 0 to 1. */
export function DemoProgress({ share }: { share: number }) {
  return (
    <main className={styles.page}>
      <BrandMark />
      <h1>Loading the demo: 16 months of records.</h1>
      <p>A fictional engineer on the way from mid-level to lead. This takes a few seconds, the first time only.</p>
      <progress className={styles.progress} max={1} value={share} aria-label="Progress of loading the demo" />
    </main>
  )
}

export function DemoFailure({ reason }: { reason: string }) {
  return (
    <main className={styles.page}>
      <BrandMark />
      <h1>The demo could not be loaded.</h1>
      <p>{reason} Your own records were not affected.</p>
      <p>
        <a className={styles.leave} href={location.pathname}>
          Leave the demo
        </a>
      </p>
    </main>
  )
}
