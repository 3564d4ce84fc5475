// Work that takes a while: what is being done, how far it is, and the way to stop it.
import { useId } from 'react'
import { Button } from './button.tsx'
import styles from './progress-line.module.css'

interface ProgressLineProps {
  /** “Reading the file” */
  words: string
  /** from 0 to 1; without it, how far it is cannot be told */
  share?: number
  /** without it, it cannot be stopped */
  onStop?: () => void
}

export function ProgressLine({ words, share, onStop }: ProgressLineProps) {
  const id = useId()
  return (
    <div className={styles.line}>
      <span id={id}>{words}</span>
      <progress aria-labelledby={id} max={1} value={share} />
      {onStop === undefined ? null : (
        <Button tone="text" small onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  )
}
