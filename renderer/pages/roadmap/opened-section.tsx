// A section whose heading is a figure and opens what it counts; it may begin open.
import { type ReactNode, useState } from 'react'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './assessments.module.css'

interface OpenedSectionProps {
  figure: string
  startsOpen: boolean
  children: ReactNode
}

export function OpenedSection({ figure, startsOpen, children }: OpenedSectionProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <section className={styles.rest}>
      <h2>
        <LinkButton className={styles.figure ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {figure}
        </LinkButton>
      </h2>
      {isOpen ? children : null}
    </section>
  )
}
