// Renders a page over a real database (fake-indexeddb), at an address, on a fixed day.
import { MantineProvider } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { cleanup, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import '../../renderer/app/provide-markdown-components.tsx'
import { CairnProvider, type Clock } from '../../renderer/storage/cairn-context.tsx'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import type { KeepingHost } from '../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../renderer/storage/host-context.tsx'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { cssVariablesResolver, theme } from '../../renderer/ui/theme.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'

export const today = '2025-03-14'
const at = '2025-03-14T15:00:00.000Z'
const clock: Clock = { instant: () => at, today: () => today, zone: () => 'Europe/Lisbon' }

/** A begun workspace of its own; what an earlier test said is no longer on the screen. */
export async function begunDatabase(): Promise<CairnDatabase> {
  notifications.clean()
  const database = new CairnDatabase(`page-${Math.random()}`)
  await database.open()
  const who = {
    name: 'Wren Alderby',
    currentLevel: 'mid-level',
    targetLevel: 'lead',
    startedOn: null,
    horizonMonths: null,
  }
  const begun = await begin(database, who, { at, window: 'seed', cause: 'Began' })
  if (!begun.ok) throw new Error(begun.trouble.kind)
  return database
}

/** The database goes once what the page saves as it goes, and what it was still reading, is through. */
export async function endDatabase(database: CairnDatabase): Promise<void> {
  cleanup()
  await new Promise((done) => setTimeout(done, 30))
  await database.transaction('rw', database.tables, async () => undefined)
  await database.delete()
}

export const seed = (database: CairnDatabase, ...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    { at, window: 'seed', cause: 'Seeded' },
  )

/** The page at `path`; `paths` are the patterns it answers to. `host` stands behind it where it asks one. */
export function renderPage(
  database: CairnDatabase,
  Page: ComponentType,
  paths: readonly string[],
  path: string,
  host: KeepingHost | null = null,
) {
  const location = memoryLocation({ path, record: true })
  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <CairnProvider cairn={{ database, window: 'test', clock }}>
        <HostProvider host={host}>
          <Router hook={location.hook}>
            <Switch>
              {paths.map((pattern) => (
                <Route key={pattern} path={pattern}>
                  <Page />
                </Route>
              ))}
            </Switch>
          </Router>
        </HostProvider>
        <NoticeArea />
      </CairnProvider>
    </MantineProvider>,
  )
  return location
}
