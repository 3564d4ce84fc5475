// Says exactly what leaves and what stays before anything does, and only then writes or copies it.
import type { Leaving } from '../../../shared/rules/sessions/pre-read.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { Why } from '../../ui/typography.tsx'
import styles from './before.module.css'

export type Way = 'file' | 'text'

interface LeavingDialogProps {
  way: Way | null
  name: string
  /** Null when the session itself is kept private. */
  leaving: Leaving | null
  onSend: (leaving: Leaving) => void
  onClose: () => void
}

const wayWords = {
  file: { title: 'What the file will hold', act: 'Save the file' },
  text: { title: 'What the text will hold', act: 'Copy the text' },
} as const satisfies Record<Way, { title: string; act: string }>

function LeavesAndStays({ leaving, name }: { leaving: Leaving; name: string }) {
  return (
    <div className={styles.leaving}>
      <section>
        <h3>Goes to {name}</h3>
        <ReadinessList label="In the file">
          {leaving.leaves.map((words) => (
            <ReadinessLine key={words} state="done">
              {words}
            </ReadinessLine>
          ))}
        </ReadinessList>
      </section>
      <section>
        <h3>Stays private</h3>
        <ul aria-label="Stays private">
          {leaving.stays.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

export function SharePreviewDialog({ way, name, leaving, onSend, onClose }: LeavingDialogProps) {
  const { title, act } = wayWords[way ?? 'file']
  const common = { opened: way !== null, title, onClose }
  if (leaving === null)
    return (
      <Dialog {...common} actions={<Button onClick={onClose}>Cancel</Button>}>
        <Why>
          This session is private, so nothing of it leaves. Change who sees it under “When and with whom” first.
        </Why>
      </Dialog>
    )
  return (
    <ConfirmDialog {...common} confirmWords={act} onConfirm={() => onSend(leaving)}>
      <LeavesAndStays leaving={leaving} name={name} />
    </ConfirmDialog>
  )
}
