// A key as it is written on the keyboard; decoration where the control itself carries aria-keyshortcuts.
import styles from './key-hint.module.css'

export function KeyHint({ keys }: { keys: string }) {
  return <kbd className={styles.key}>{keys}</kbd>
}
