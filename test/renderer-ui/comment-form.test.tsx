// A comment while it is written on the page a mentor opens: no key discards its words, only the button that says so.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { CommentForm } from '../../renderer/review-kit/comment-form.tsx'
import type { Tell } from '../../renderer/review-kit/use-review.ts'
import { newReviewWork, type ReviewWork } from '../../shared/rules/sharing/reader-review-draft.ts'
import { idOf } from '../build-records.ts'
import { onPassage, reviewComment } from '../build-shared.ts'

const moment = { at: '2025-03-14T15:00:00.000Z', newId: () => idOf(1) }
let kept: ReviewWork

function Page({ start }: { start: ReviewWork }) {
  const [work, setWork] = useState(start)
  kept = work
  const tell: Tell = (change) => setWork((before) => change(before, moment))
  return work.draft === null ? <p>Closed</p> : <CommentForm draft={work.draft} parts={[]} tell={tell} />
}

const draft = { id: null, anchor: onPassage, kind: 'strength' as const, text: '' }
const user = userEvent.setup({ delay: null })
const show = (more: Partial<ReviewWork> = {}) => render(<Page start={{ ...newReviewWork('Ilse'), draft, ...more }} />)

// jsdom lays nothing out.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

it('is left by Escape while it is empty', async () => {
  show()
  await user.keyboard('{Escape}')
  await screen.findByText('Closed')
})

it('keeps its words at Escape, which leads to the button that discards them', async () => {
  show()
  await user.keyboard('I would sign this.{Escape}')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your comment').value).toBe('I would sign this.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard' }))
  await user.click(screen.getByRole('button', { name: 'Save comment' }))
  expect(kept.comments).toMatchObject([{ text: 'I would sign this.' }])
})

it('is removed by a button that only a saved one has', async () => {
  const saved = reviewComment(1)
  show({ comments: [saved], draft: { ...draft, id: saved.id, text: saved.text } })
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(kept.comments).toEqual([])
})
