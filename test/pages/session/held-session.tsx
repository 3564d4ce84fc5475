// A real database with one session in it, and its pages drawn at an address: nothing of ours is replaced.
import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Page as AfterPage } from '../../../renderer/pages/session/after-page.tsx'
import { Page as BeforePage } from '../../../renderer/pages/session/before-page.tsx'
import { Page as DuringPage } from '../../../renderer/pages/session/during-page.tsx'
import { Page as ProgressPage } from '../../../renderer/pages/session/progress-page.tsx'
import { type Cairn, CairnProvider } from '../../../renderer/storage/cairn-context.tsx'
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../../renderer/storage/core/save-record.ts'
import { begin } from '../../../renderer/storage/start/initialize-database.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'

let counter = 0
const tick = () => {
  counter += 1
  return counter
}

/** A clock that moves a second at every look, so that order is never in doubt. */
export const clock: Cairn['clock'] = {
  instant: () =>
    Temporal.Instant.from('2025-03-20T10:00:00.000Z').add({ seconds: tick() }).toString({ fractionalSecondDigits: 3 }),
  today: () => '2025-03-20',
  zone: () => 'Europe/Lisbon',
}

export async function openCairn(...records: AnyRecord[]): Promise<Cairn> {
  const database = new CairnDatabase(`pages-${Math.random()}`)
  await database.open()
  const note = { at: '2025-03-01T09:00:00.000Z', cause: 'Began', window: 'seed' }
  await begin(database, { name: 'Wren', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null }, note)
  await saveRecords(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
  return { database, window: 'main', clock }
}

/** Draws the pages of sessions at an address; `history` tells where the page went. */
export function drawAt(cairn: Cairn, address: string) {
  const { hook, history } = memoryLocation({ path: address, record: true })
  const drawn = render(
    <MantineProvider>
      <CairnProvider cairn={cairn}>
        <Router hook={hook}>
          <Route path="/sessions/:id" component={BeforePage} />
          <Route path="/sessions/:id/during" component={DuringPage} />
          <Route path="/sessions/:id/after" component={AfterPage} />
          <Route path="/sessions/:id/progress" component={ProgressPage} />
        </Router>
      </CairnProvider>
    </MantineProvider>,
  )
  return { ...drawn, history }
}
