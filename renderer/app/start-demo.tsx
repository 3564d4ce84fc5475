// The demo's way into the start: its database is played when it is not there yet, and nothing of it is kept outside the browser.
import { createRoot } from 'react-dom/client'
import type { CairnDatabase } from '../storage/core/database.ts'
import { deleteDatabase, type Opened, openDatabase } from '../storage/core/open-database.ts'
import { demoDatabaseName } from '../storage/start/demo-database.ts'
import { DemoBanner } from './demo-banner.tsx'
import { demoClock } from './demo-clock.ts'
import { DemoFailure, DemoProgress } from './demo-progress.tsx'
import type { OpenCareer } from './start-main-window.tsx'

const demo: OpenCareer = {
  databaseName: demoDatabaseName,
  clock: demoClock,
  isKept: false,
  banner: <DemoBanner />,
}

type OpenDatabase = Extract<Opened, { kind: 'open' }>

/** A demo that cannot be read is no loss: it is played again. */
async function openDemo(): Promise<OpenDatabase | null> {
  const opened = await openDatabase(demoDatabaseName)
  if (opened.kind === 'open') return opened
  await deleteDatabase(demoDatabaseName)
  const again = await openDatabase(demoDatabaseName)
  return again.kind === 'open' ? again : null
}

async function played(database: CairnDatabase, onProgress: (share: number) => void): Promise<string | null> {
  const [{ demoCareer }, { buildDemoDatabase }, { saveTroubleWords }] = await Promise.all([
    import('../../shared/demo/demo-career.ts'),
    import('../storage/start/build-demo-database.ts'),
    import('../record-views/forms/save-error-messages.ts'),
  ])
  const done = await buildDemoDatabase(database, demoCareer(), onProgress)
  return done.ok ? null : saveTroubleWords(done.trouble)
}

/** The demo, ready to be opened. Null when it could not be played: what is shown then says why and leads back. */
export async function readyDemo(element: HTMLElement): Promise<OpenCareer | null> {
  const opened = await openDemo()
  if (opened !== null && opened.identity !== null) {
    opened.database.close()
    return demo
  }
  const root = createRoot(element)
  root.render(<DemoProgress share={0} />)
  const reason =
    opened === null
      ? 'The browser cannot open its database.'
      : await played(opened.database, (share) => root.render(<DemoProgress share={share} />))
  opened?.database.close()
  if (reason === null) {
    root.unmount()
    return demo
  }
  root.render(<DemoFailure reason={reason} />)
  return null
}
