// The written review beside its figures: writing counts nothing anew.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ReviewPanel } from '../../../renderer/pages/long-view/written-review-panel.tsx'
import type { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { longFigures } from '../../../shared/rules/long-view/long-view.ts'
import { type LongReader, longRecordsOf } from '../../../shared/rules/long-view/long-view-records.ts'
import { yearSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { yearReview } from '../../../shared/rules/long-view/year-review.ts'
import { entry } from '../../build-records.ts'
import { begunDatabase, endDatabase, renderPage, today } from '../with-cairn.tsx'

let database: CairnDatabase
beforeEach(async () => {
  database = await begunDatabase()
})
afterEach(() => endDatabase(database))

it('counts the span once for a reader, however much is written', async () => {
  const user = userEvent.setup({ delay: null })
  const span = yearSpan(2025)
  const all = [entry(1, { day: '2025-02-10', initiative: 'self', audience: 'mentor' })]
  const looks: LongReader[] = []
  const look = (reader: LongReader) => {
    looks.push(reader)
    const records = longRecordsOf(all, { span, personId: null, reader })
    return { records, figures: longFigures({ records, before: [], span, today, atTarget: null, reader }) }
  }
  const Panel = () => (
    <ReviewPanel
      {...{ span, personId: null, look }}
      reportOf={({ figures, records }, words) => yearReview({ span, figures, records, owner: '', person: null, words })}
    />
  )
  renderPage(database, Panel, ['/'], '/')
  await user.click(await screen.findByRole('button', { name: 'Use and edit' }))
  await user.type(await screen.findByRole('textbox', { name: 'In your words' }), ' Ten more.')
  expect(looks).toEqual(['mentor'])
  await user.click(screen.getByRole('radio', { name: 'Everything, for yourself' }))
  await user.click(await screen.findByRole('button', { name: 'Use and edit' }))
  expect(looks).toEqual(['mentor', 'owner'])
})
