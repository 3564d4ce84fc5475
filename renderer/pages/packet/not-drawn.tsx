// Said in place of the pages when they cannot be drawn: the PDF itself was made before, and is whole.
import styles from './preview.module.css'

export function NotDrawn() {
  return (
    <p className={styles.step}>
      <span role="status">The preview could not be drawn. The PDF itself is complete: you can save it.</span>
    </p>
  )
}
