// Why something was not done, or does not count, as a line with a rust edge.
import type { ReactNode } from 'react'
import styles from './error-note.module.css'

export const ErrorNote = ({ children }: { children: ReactNode }) => <p className={styles.note}>{children}</p>
