// The page that sends: a name is never said to be absent while it may stand there, and each such place is its owner's to decide.
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { NamesSection } from '../../../renderer/pages/pseudonyms-section.tsx'
import { newSending, type SendingValues } from '../../../renderer/pages/sending/review-request-draft.ts'
import type { Prepared } from '../../../renderer/pages/sending/share-source.ts'
import { leavesOf } from '../../../renderer/pages/sending/share-source.ts'
import { withGiven } from '../../../shared/rules/sharing/pseudonym-choices.ts'
import { entry, person, personId, roadmap } from '../../build-records.ts'

afterEach(cleanup)

const what = 'I asked Will about it. We will grant access. Łukasza plan held.'
const sent = entry(20, { audience: 'mentor', what })
const people = [
  person(2, { name: 'Ilse Marrow', audience: 'mentor' }),
  person(3, { name: 'Will Grant', audience: 'mentor' }),
  person(4, { name: 'Łukasz Żak', audience: 'mentor' }),
]
const begun: SendingValues = { ...newSending(personId(2)), things: [sent.id] }

function preparedOf(values: SendingValues): Prepared {
  return {
    values,
    roadmap,
    profile: { id: '1', name: 'Wren Alderby', currentLevel: '', targetLevel: '' },
    sharing: {
      people,
      sessions: [],
      records: new Map([[sent.id, { record: sent, revisions: 0, criteria: [] }]]),
      evidence: new Map(),
      named: new Map(),
      earlierTitles: new Map(),
      last: null,
      moved: [],
      actions: [],
    },
  } as unknown as Prepared
}

function Page() {
  const [values, setValues] = useState(begun)
  const prepared = preparedOf(values)
  const leaves = leavesOf(prepared, { at: '2026-03-01T09:00:00.000Z', day: '2026-03-01' })
  const change = (next: Partial<SendingValues>) => setValues({ ...values, ...next })
  return (
    <>
      <NamesSection
        choices={values}
        named={leaves.named}
        change={(update) => change(update(values))}
        type={(given) => change(withGiven(values, given))}
        nobody="It names nobody except its reader."
      />
      <output>{leaves.copy.things.flatMap(({ parts }) => parts.map(({ text }) => text)).join('')}</output>
    </>
  )
}

test('possible places are listed with their sentence, and decided one by one', async () => {
  const user = userEvent.setup()
  render(<Page />)
  const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
  row('Will Grant').getByText(/^(?:2|two) possible places$/)
  row('Łukasz Żak').getByText(/^(?:1|one) possible place$/)
  await user.click(screen.getByRole('button', { name: 'Use pseudonyms for all' }))
  const left = () => screen.getByRole('status').textContent ?? ''
  expect(left()).toBe(what)
  await user.click(screen.getByRole('button', { name: 'Replace “Will” in “I asked Will about it.”' }))
  await user.click(screen.getByRole('button', { name: 'Leave “Łukasza” in “Łukasza plan held.”' }))
  expect(left()).toMatch(/^I asked \S+ about it\. We will grant access\. Łukasza plan held\.$/)
  expect(left()).not.toContain('Will about')
  await user.click(screen.getByRole('button', { name: /^Change what happens to “Łukasza”/ }))
  await user.click(screen.getByRole('button', { name: /^Replace “Łukasza”/ }))
  expect(left()).not.toContain('Łukasz')
})

test('the sender keeps their name when all others get a pseudonym', async () => {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name: 'Use pseudonyms for all' }))
  expect(screen.getByLabelText('Pseudonym for Wren Alderby')).toHaveProperty('value', '')
})
