// What the capture window says while it may not write: why, and the way to the window where that is settled.
import { Button } from '../../ui/button.tsx'
import styles from './capture.module.css'
import { CaptureFrame } from './capture-frame.tsx'

const words = {
  'not-begun': 'Cairn is not set up yet. Open it and begin; quick notes can be saved from then on.',
  'in-question':
    'The database is not the one Cairn last used, so nothing can be saved here. Open Cairn to decide what to do.',
} as const

interface CaptureClosedProps {
  why: keyof typeof words
  onReady: () => void
  onOpen: () => void
  onLeave: () => void
}

export function CaptureUnavailableNote({ why, onReady, onOpen, onLeave }: CaptureClosedProps) {
  return (
    <CaptureFrame onReady={onReady}>
      <p className={styles.words}>{words[why]}</p>
      <p className={styles.actions}>
        <Button tone="primary" autoFocus onClick={onOpen}>
          Open Cairn
        </Button>
        <Button tone="text" onClick={onLeave}>
          Not now
        </Button>
      </p>
    </CaptureFrame>
  )
}
