// All of it in one run for paper: every thing with its comments, then what was said. It stands in the page only while it is printed.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SharedPart, SharedThing } from '../../shared/records/shared-copy.ts'
import { useReadBlocks } from './block-parser-context.ts'
import { CommentColumn } from './comment-column.tsx'
import { marksIn } from './comment-marks.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './print-sheet.module.css'
import { WhoStep } from './review-steps.tsx'
import { SaidAnswers, SaidRead, SaidVerdicts } from './unsaved-feedback-preview.tsx'
import type { Review } from './use-review.ts'

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

interface SectionProps {
  review: Review
  /** Its `id` is null for what came about since the last session. */
  of: Omit<SharedThing, 'id' | 'kind' | 'revision' | 'day'> & { readonly id: string | null }
}

function PrintPart({ review, of: { id, title }, part }: SectionProps & { part: SharedPart }) {
  const readBlocks = useReadBlocks()
  return (
    <section className={styles.part}>
      {part.heading === title ? null : <h3>{part.heading}</h3>}
      <MarkedText thingId={id} partId={part.id} text={part.text} marks={marksIn(review.work, id, part, readBlocks)} />
    </section>
  )
}

/** Its title and its first part are one block, so that no page ends between them. */
function PrintSection({ review, of }: SectionProps) {
  const { id, label, title, parts } = of
  const [first, ...rest] = parts
  return (
    <section className={styles.thing}>
      <div className={styles.beside}>
        <div>
          <div className={styles.first}>
            <header className={styles.head}>
              <p className={styles.label}>{label}</p>
              <h2>{title}</h2>
            </header>
            {first === undefined ? null : <PrintPart review={review} of={of} part={first} />}
          </div>
          {rest.map((part) => (
            <PrintPart key={part.id} review={review} of={of} part={part} />
          ))}
        </div>
        <CommentColumn review={review} thingId={id} parts={parts} whole="" />
      </div>
    </section>
  )
}

export function PrintSheet({ review }: { review: Review }) {
  const { copy, work } = review
  const isPrinting = useIsPrinting()
  if (!isPrinting) return null
  const sections = [{ id: null, label: '', title: 'Since we last met', parts: copy.since }, ...copy.things]
  return (
    <div className={styles.sheet} data-print-sheet="">
      <WhoStep review={review} onPaper />
      <SaidAnswers copy={copy} work={work} all />
      {sections.map((of) =>
        of.parts.length === 0 && of.id === null ? null : <PrintSection key={of.id} review={review} of={of} />,
      )}
      <SaidVerdicts copy={copy} work={work} all />
      <SaidRead work={work} />
    </div>
  )
}
