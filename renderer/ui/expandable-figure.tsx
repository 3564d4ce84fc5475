// A figure that opens in place into what it counts: one sentence that says by which rule, then the records themselves.
import { type ReactNode, useId, useState } from 'react'
import styles from './expandable-figure.module.css'
import { TextButton } from './text-button.tsx'
import { Small } from './typography.tsx'

interface WhatIsCountedProps {
  id?: string
  /** How it is counted, in one sentence. */
  meaning: string
  /** The list; left out where it stands on the page already. */
  children?: ReactNode
}

/** The rule and the records, for a figure whose button stands elsewhere, such as in a row of a table. */
export function WhatIsCounted({ id, meaning, children }: WhatIsCountedProps) {
  return (
    <div id={id} className={styles.counted}>
      <Small quiet>{meaning}</Small>
      {children}
    </div>
  )
}

interface OpenedFigureProps extends Omit<WhatIsCountedProps, 'id'> {
  /** As it stands in the text: "4 of 9", "Of 3 you were about 80% sure of, 2 came true." */
  figure: string
  /** What it is a figure of, where its own words do not say it; spoken before it. */
  name?: string
  /** The figure is the heading of its section. */
  isHeading?: boolean
}

export function ExpandableFigure({ figure, name, isHeading = false, meaning, children }: OpenedFigureProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = (
    <TextButton
      className={styles.figure ?? ''}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      aria-label={name === undefined ? undefined : `${name}: ${figure}`}
      onClick={() => setOpen(!isOpen)}
    >
      {figure}
    </TextButton>
  )
  return (
    <>
      {isHeading ? <h2>{button}</h2> : button}
      {isOpen ? (
        <WhatIsCounted id={id} meaning={meaning}>
          {children}
        </WhatIsCounted>
      ) : null}
    </>
  )
}
