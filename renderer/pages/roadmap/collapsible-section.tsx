// A section whose heading is a figure and opens what it counts; it may begin open.
import { type ReactNode, useState } from 'react'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './assessments.module.css'

interface OpenedSectionProps {
  figure: string
  startsOpen: boolean
  children: ReactNode
}

export function CollapsibleSection({ figure, startsOpen, children }: OpenedSectionProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <section className={styles.rest}>
      <h2>
        <TextButton className={styles.figure ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {figure}
        </TextButton>
      </h2>
      {isOpen ? children : null}
    </section>
  )
}
