// Said in place of the pages when they cannot be drawn: the PDF itself was made before, and is whole.
import styles from './packet-preview.module.css'

export function NotDrawn() {
  return (
    <p className={styles.step}>
      <span role="status">The preview cannot be shown. The PDF is complete, and you can still save it.</span>
    </p>
  )
}
