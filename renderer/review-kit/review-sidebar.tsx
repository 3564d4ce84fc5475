// The left column: who asks for what, the steps with their minutes, and which of them were looked at.
import { useId, useState } from 'react'
import { callName, type ReadingStep, readingPlan } from '../../shared/rules/sharing/reading-plan.ts'
import { askSentence } from '../../shared/rules/sharing/review-request-words.ts'
import { counted, sentenceCase } from '../../shared/rules/text/number-words.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './review-sidebar.module.css'
import type { Review } from './use-review.ts'

interface ThingListProps extends Pick<Review, 'go'> {
  inStep: Review['places']
  current: string
}

function ThingList({ inStep, current, go }: ThingListProps) {
  return (
    <ol className={styles.things}>
      {inStep.map(({ name, words }) => (
        <li key={name}>
          <button type="button" aria-current={name === current ? 'true' : undefined} onClick={() => go(name)}>
            {words}
          </button>
        </li>
      ))}
    </ol>
  )
}

interface StepLineProps extends Pick<Review, 'go'> {
  review: Pick<Review, 'work' | 'places' | 'place'>
  step: ReadingStep
}

function StepLine({ review: { work, places, place }, step, go }: StepLineProps) {
  const inStep = places.filter((one) => one.step === step.name)
  const isCurrent = place.step === step.name
  const isDone = inStep.every(({ name }) => work.seen.includes(name))
  const [first] = inStep
  return (
    <li data-done={isDone || undefined} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.step}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => first !== undefined && go(first.name)}
      >
        <i aria-hidden="true" />
        <span>{step.words}</span>
        <span className={styles.minutes}>
          {step.minutes} min{isDone ? <VisuallyHidden>, looked at</VisuallyHidden> : null}
        </span>
      </button>
      {isCurrent && inStep.length > 1 ? <ThingList inStep={inStep} current={place.name} go={go} /> : null}
    </li>
  )
}

export function ReviewSidebar({ review: { copy, work, places, place, go } }: { review: Review }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const steps = readingPlan(copy)
  const leave = (name: string) => {
    go(name)
    setOpen(false)
  }
  const reader = work.name.trim() === '' ? '' : `, ${callName(work.name)}`
  return (
    <nav className={styles.plan} aria-label="Steps">
      <h1>{askSentence(copy)}</h1>
      <p className={styles.time}>{sentenceCase(`about ${counted(copy.minutes, 'minute')}${reader}.`)}</p>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          Step {steps.findIndex(({ name }) => name === place.step) + 1} of {steps.length}: {place.words}
        </span>
        <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      <ol id={id} data-open={isOpen || undefined}>
        {steps.map((step) => (
          <StepLine key={step.name} review={{ work, places, place }} step={step} go={leave} />
        ))}
      </ol>
    </nav>
  )
}
