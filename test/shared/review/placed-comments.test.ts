// A comment beside its sentence today: found, or said to have moved with what it quoted.
import { expect, it } from 'vitest'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { placedComments } from '../../../shared/rules/review/placed-comments.ts'
import { feedback, idOf } from '../../build-records.ts'
import { sentProposal, sentShare } from '../../build-review.ts'
import { sharedCopy } from '../../build-shared.ts'

const comment = (passage: string, before: string, after: string) =>
  feedback(11, {
    thingId: idOf(710),
    aboutId: idOf(710),
    aboutField: 'context',
    passage,
    passageBefore: before,
    passageAfter: after,
  })
const owns = comment(
  'none of them owns the delay',
  'quotes read the invoice tables. Three teams write there; '.slice(-48),
  '.',
)

const on = (record: Proposal | null) => ({
  records: new Map(record === null ? [] : [[record.id, record]]),
  named: new Map(),
  nameOf: () => '',
})
const known = async () => ({ share: await sentShare(), copy: sharedCopy() })
const placedIn = async (context: string) => {
  const record = { ...sentProposal, context }
  const [placed] = placedComments([owns], await known(), on(record))
  if (placed === undefined) throw new Error('There is one comment.')
  return placed
}

it('stands on its sentence, and stays there when the text is edited elsewhere', async () => {
  for (const context of [sentProposal.context, `First of all. ${sentProposal.context} And more.`]) {
    const { placed, text } = await placedIn(context)
    if (placed.kind !== 'here') throw new Error(placed.kind)
    expect(text.slice(placed.span.start, placed.span.end)).toBe('none of them owns the delay')
    expect(text.slice(placed.sentence.start, placed.sentence.end)).toBe(
      'Three teams write there; none of them owns the delay.',
    )
  }
})

it('has moved once its own words were changed, the part is empty, or the record is gone', async () => {
  expect((await placedIn('Three teams write there; two of them own the delay.')).placed.kind).toBe('moved')
  expect((await placedIn('')).placed.kind).toBe('moved')
  const [placed] = placedComments([owns], await known(), on(null))
  expect(placed?.placed.kind).toBe('moved')
})

it('is on the whole where no passage was chosen, and moved where its share is not here', async () => {
  const [whole] = placedComments([comment('', '', '')], await known(), on(null))
  expect(whole?.placed.kind).toBe('whole')
  const [unattached] = placedComments([owns], null, on(sentProposal))
  expect(unattached?.placed.kind).toBe('moved')
})
