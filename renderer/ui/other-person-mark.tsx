// One lichen pebble: another person's hand. The name always stands beside it.
import styles from './other-person-mark.module.css'

export function Pebble() {
  return <span className={styles.pebble} aria-hidden="true" />
}
