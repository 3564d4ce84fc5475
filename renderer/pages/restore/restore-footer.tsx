// The foot of the restore screen: what is promised, what came of a choice, and the ways to look further before choosing.
import { useState } from 'react'
import { SnapshotChoice } from '../../record-views/backups/snapshot-choice.tsx'
import { DifferenceList } from '../../record-views/history/database-diff-list.tsx'
import type { LookInside } from '../../storage/backups/snapshot-jobs.ts'
import type { KeptList, Looked } from '../../storage/backups/use-restore-state.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './restore-screen.module.css'
import type { Choosing } from './use-restore-choice.ts'

interface RestoreFooterProps {
  choosing: Choosing
  list: KeptList | undefined
  looked: Looked | undefined
  today: string
  zone: string
}

function Inside({ inside, today, zone }: { inside: LookInside; today: string; zone: string }) {
  const { onlyHere, onlyThere, different } = inside.difference
  const parts = [
    { title: 'Only in the backup', side: onlyThere },
    { title: 'Only in the current database', side: onlyHere },
    { title: 'In both, but different; as in the backup', side: different },
  ]
  return parts.map(({ title, side }) => (
    <section key={title} className={styles.inside}>
      <h3>{title}</h3>
      {side.count === 0 ? <Small quiet>None</Small> : null}
      <DifferenceList records={side.newest} today={today} zone={zone} label={title} />
      {side.count > side.newest.length ? <Small quiet>and {side.count - side.newest.length} more</Small> : null}
    </section>
  ))
}

export function RestoreFooter({ choosing, list, looked, today, zone }: RestoreFooterProps) {
  const [open, setOpen] = useState<'inside' | 'choice' | null>(null)
  const close = () => setOpen(null)
  const promise = 'Whichever you choose, the other is kept as a backup. Nothing is written before you choose.'
  return (
    <footer className={styles.footer}>
      <p role="status" data-trouble={choosing.trouble !== null || undefined}>
        {choosing.trouble ?? choosing.busy ?? promise}
      </p>
      {looked?.ok ? <TextButton onClick={() => setOpen('inside')}>Preview both</TextButton> : null}
      <TextButton onClick={() => setOpen('choice')}>Choose another backup</TextButton>
      <Dialog opened={open === 'inside'} onClose={close} title="Inside both">
        {looked?.ok ? <Inside inside={looked.value} today={today} zone={zone} /> : null}
      </Dialog>
      <Dialog opened={open === 'choice'} onClose={close} title="Choose another backup">
        <SnapshotChoice
          points={list?.points ?? []}
          today={today}
          zone={zone}
          onChoose={(name) => {
            close()
            choosing.onPoint(name)
          }}
          onFile={() => {
            close()
            choosing.onFile()
          }}
        />
      </Dialog>
    </footer>
  )
}
