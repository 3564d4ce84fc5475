// From nothing to the first paint: what was left, what is there, and which of the app, the first run or the restore screen is shown.
// Host, database, window name and the page's own file are asked for at once; nothing else stands before the paint.
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Witness } from '../../shared/desktop-bridge.ts'
import { leftDatabase, type StartDecision, type WitnessFound } from '../../shared/rules/left-database.ts'
import { type Cairn, CairnProvider } from '../storage/cairn-context.tsx'
import { KeepingProvider } from '../storage/keeping-context.tsx'
import { type Opened, openDatabase } from '../storage/open-database.ts'
import { machineClock } from './clock.ts'
import { restoreAddress } from './last-address.ts'
import { AppBoundary } from './start-failure.tsx'
import { findHost, type StartHost } from './start-host.ts'
import { wantedPage } from './start-page.ts'
import { firstRunAddress, RunningApp } from './start-running.tsx'
import { windowName } from './start-window-name.ts'

export const databaseName = 'cairn'

async function readWitness({ keeping }: StartHost): Promise<Witness | null | 'unreachable'> {
  if (keeping === null) return null
  const answer = await keeping.request('witness.read', { database: databaseName })
  return answer.ok ? answer.witness : 'unreachable'
}

function decide(witness: WitnessFound, opened: Opened): StartDecision {
  if (opened.kind !== 'open') return leftDatabase(witness, opened)
  const { identity, lastSeq } = opened
  return leftDatabase(witness, {
    kind: 'open',
    databaseId: identity?.databaseId ?? null,
    replaced: identity?.replaced ?? [],
    lastSeq,
  })
}

type Show = (content: ReactNode) => void

function showApp(show: Show, cairn: Cairn, host: StartHost): void {
  show(
    <CairnProvider cairn={cairn}>
      <KeepingProvider host={host.keeping}>
        <RunningApp host={host.kind} />
      </KeepingProvider>
    </CairnProvider>,
  )
}

export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  const show: Show = (content) => root.render(<AppBoundary onRestore={null}>{content}</AppBoundary>)
  restoreAddress()
  const opening = openDatabase(databaseName)
  const page = wantedPage()
  const host = await findHost()
  const [opened, witness, window] = await Promise.all([opening, readWitness(host), windowName(host.kind), page])
  const decision = decide(witness, opened)
  if (opened.kind !== 'open') throw new Error(`The database is ${decision}.`)
  if (decision === 'first-run') history.replaceState(null, '', `#${firstRunAddress}`)
  showApp(show, { database: opened.database, window, clock: machineClock }, host)
}
