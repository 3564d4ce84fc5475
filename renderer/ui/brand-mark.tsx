// The mark of the product: three stones, the topmost lichen.
import styles from './brand-mark.module.css'

export function BrandMark() {
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M2.5 18.2c0-2.3 3.9-3.7 9.3-3.7 5.6 0 9.7 1.4 9.7 3.6s-3.8 3.6-9.6 3.6c-5.5 0-9.4-1.2-9.4-3.5Z"
          fill="var(--stone-1)"
        />
        <path
          d="M5.2 10.7c0-2.1 2.9-3.3 7-3.3 4 0 6.8 1.3 6.8 3.2s-2.7 3.1-6.9 3.1-6.9-1.1-6.9-3Z"
          fill="var(--stone-2)"
        />
        <path d="M8.2 4.3c0-1.7 1.8-2.7 4.2-2.7s4 1 4 2.6-1.7 2.5-4.1 2.5-4.1-.8-4.1-2.4Z" fill="var(--lichen)" />
      </svg>
      Cairn
    </span>
  )
}
