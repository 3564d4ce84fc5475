// All of it in one run for paper: every thing with its comments, then what was said. It stands in the page only while it is printed.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
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

export function PrintSheet({ review }: { review: Review }) {
  const { copy, work } = review
  const isPrinting = useIsPrinting()
  const readBlocks = useReadBlocks()
  if (!isPrinting) return null
  const sections = [{ id: null, label: '', title: 'Since we last met', parts: copy.since }, ...copy.things]
  return (
    <div className={styles.sheet} data-print-sheet="">
      <WhoStep review={review} onPaper />
      <SaidAnswers copy={copy} work={work} all />
      {sections.map(({ id, label, title, parts }) =>
        parts.length === 0 && id === null ? null : (
          <section key={id} className={styles.thing}>
            <p className={styles.label}>{label}</p>
            <h2>{title}</h2>
            <div className={styles.beside}>
              <div>
                {parts.map((part) => (
                  <section key={part.id} className={styles.part}>
                    {part.heading === title ? null : <h3>{part.heading}</h3>}
                    <MarkedText
                      thingId={id}
                      partId={part.id}
                      text={part.text}
                      marks={marksIn(work, id, part, readBlocks)}
                    />
                  </section>
                ))}
              </div>
              <CommentColumn review={review} thingId={id} parts={parts} whole="" />
            </div>
          </section>
        ),
      )}
      <SaidVerdicts copy={copy} work={work} all />
      <SaidRead work={work} />
    </div>
  )
}
