// From nothing to the first paint: what was left, what is there, and which of the app, the first run or the restore screen is shown.
// Host, database, window name and the page's own file are asked for at once; nothing else stands before the paint.
import './style-sheets.ts'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { StartDecision } from '../../shared/rules/backups/last-used-database.ts'
import { chooseHost } from '../platform/choose-host.ts'
import type { Host } from '../platform/host.ts'
import { takeRememberedShortcuts } from '../state/chosen-shortcuts.ts'
import { showsDemo } from '../state/demo-mode.ts'
import { takeRememberedFormats } from '../state/locale-format-settings.ts'
import { leaveScreenUnless } from '../state/screen-markup-cache.ts'
import { type Keeping, KeepingProvider } from '../storage/backup-context.tsx'
import { createKeeper } from '../storage/backups/take-due-snapshots.ts'
import { type Cairn, CairnProvider, type Clock } from '../storage/cairn-context.tsx'
import { askForRoom, closedBy, readRoom } from '../storage/core/disk-space.ts'
import { type Listed, type Opened, openDatabase } from '../storage/core/open-database.ts'
import { fetchRecordSchema } from '../storage/core/record-schema.ts'
import { HostProvider } from '../storage/host-context.tsx'
import { hasChosenToBeginAnew } from '../storage/start/empty-start-choice.ts'
import { type FirstPicture, showWith } from '../storage/start/first-paint-data.ts'
import { createVault } from '../storage/vault/vault-controller.ts'
import { AppBoundary, Failure } from './app-error-boundary.tsx'
import { firstRunAddress, RunningApp } from './app-with-database.tsx'
import { machineClock } from './clock.ts'
import { DatabaseUnavailableScreen } from './database-unavailable-screen.tsx'
import { findHost, type StartHost } from './detect-host.ts'
import { createErrorDiagnosis } from './diagnose-uncaught-error.ts'
import { handleDroppedFiles } from './handle-dropped-files.ts'
import { answerClosing, putAwayAtTheEnd } from './handle-window-close.ts'
import { keepScreens } from './keep-last-screen.ts'
import { afterFirstPage, preloadRoadmapPage } from './load-pages.ts'
import { lookAhead, wantedPage } from './preload-start-page.ts'
import { decideStart, type NotedOutside, ownDatabaseName, readWitness } from './start-decision.ts'
import { windowName } from './unique-window-name.ts'

/** What a window opens: the owner's career, or the demo (start-demo.tsx). */
export interface OpenCareer {
  readonly databaseName: string
  readonly clock: Clock
  /** Whether it is noted and kept outside the browser. */
  readonly isKept: boolean
  /** A line over the app that says what it is. */
  readonly banner: ReactNode
}

const ownCareer: OpenCareer = { databaseName: ownDatabaseName, clock: machineClock, isKept: true, banner: null }

/** Someone looked at the restore screen and chose to begin anew in the empty database. */
const isBegunAnew = (opened: Opened) => opened.kind === 'open' && opened.identity === null && hasChosenToBeginAnew()

type Show = (content: ReactNode) => void

/** `files` saves and opens what its owner hands on or takes in; the demo has it too. */
interface FoundHost extends StartHost {
  readonly files: StartHost['keeping']
}

interface Begun {
  readonly element: HTMLElement
  readonly listed: Listed
  readonly script: string
}

interface Found {
  readonly career: OpenCareer
  readonly found: FoundHost
  readonly begun: Begun
}

/** The keeping begins once the first page stands; a window that closes before that is kept all the same. */
function keepFrom(cairn: Cairn, keeping: Keeping): void {
  const fetched = () => import('./start-backups.ts')
  putAwayAtTheEnd(async () => (await fetched()).keepTheLast(cairn, keeping))
  afterFirstPage(() => void fetched().then(({ beginKeeping }) => beginKeeping(cairn, keeping)))
}

function showApp(show: Show, cairn: Cairn, { career, found, begun }: Found, first: FirstPicture | null): void {
  const host = found.keeping
  const parts = host === null ? null : { ...cairn, host }
  const keeping = parts === null ? null : { host: parts.host, keeper: createKeeper(parts), vault: createVault(parts) }
  showWith(first, () =>
    show(
      <CairnProvider cairn={cairn}>
        <HostProvider host={found.files}>
          <KeepingProvider keeping={keeping}>
            <RunningApp host={found.host} banner={career.banner} />
          </KeepingProvider>
        </HostProvider>
      </CairnProvider>,
    ),
  )
  if (first !== null) preloadRoadmapPage()
  if (career.isKept) keepScreens(cairn, begun.element, begun.script)
  // The first save then waits for nothing.
  afterFirstPage(() => void fetchRecordSchema().catch(() => undefined))
  afterFirstPage(() => void import('./startup-notices.ts').then(({ tellOfWorkers }) => tellOfWorkers()))
  const { files } = found
  if (files !== null)
    afterFirstPage(
      () => void import('./apply-machine-settings.ts').then(({ readMachineSettings }) => readMachineSettings(files)),
    )
  if (keeping !== null) keepFrom(cairn, keeping)
  if (found.host.kind === 'desktop')
    afterFirstPage(
      () =>
        void import('./start-desktop.ts').then(({ beginDesktop }) =>
          beginDesktop(cairn, found.host, keeping?.keeper ?? null),
        ),
    )
}

/** Shown instead of the app: it writes to nothing before someone has chosen. */
async function showRestore(
  show: Show,
  { career, found }: Found,
  decision: StartDecision,
  opened: Opened,
  witness: NotedOutside,
) {
  const { RestoreScreen } = await import('../pages/restore/restore-screen.tsx')
  const left = witness === 'unreachable' ? null : witness
  show(
    <RestoreScreen
      why={decision}
      opened={opened}
      left={left}
      host={found.keeping}
      databaseName={career.databaseName}
      clock={career.clock}
    />,
  )
}

function watchFailures(onFailure: (error: unknown) => void): void {
  addEventListener('unhandledrejection', ({ reason }) => onFailure(reason))
}

const showClosed = (show: Show, why: 'full' | 'read-only') =>
  show(<DatabaseUnavailableScreen why={why} onOpen={() => location.reload()} />)

/** Nobody is sent to an older state because the disk is full, or the folder read-only. */
const unlessClosed = (show: () => Show, restore: () => void) => async () => {
  const why = closedBy(await readRoom())
  if (why === null) restore()
  else showClosed(show(), why)
}

/** Each thing shown begins anew. At once and with its effects: the first reads do not wait for a frame that shows nothing yet. */
function showIn(root: Root, onRestore: () => void): Show {
  let shown = 0
  return (content) => {
    shown += 1
    flushSync(() =>
      root.render(
        <AppBoundary key={shown} onRestore={onRestore}>
          {content}
        </AppBoundary>,
      ),
    )
  }
}

/** The demo plays itself first where it is not there yet. Null: it could not, and says so itself. */
async function careerIn(element: HTMLElement): Promise<OpenCareer | null> {
  const { readyDemo } = await import('./start-demo.tsx')
  return readyDemo(element)
}

/** `script` is the address of the first script. */
export async function start(element: HTMLElement, listed: Listed, script: string): Promise<void> {
  takeRememberedShortcuts()
  takeRememberedFormats()
  const host = chooseHost()
  answerClosing(host)
  handleDroppedFiles(host)
  const career = showsDemo() ? await careerIn(element) : ownCareer
  if (career !== null) await startWith(career, host, { element, listed, script })
}

/** Nobody looks at an earlier state for longer than it takes to open this one. */
function leaveEarlierScreen(opened: Opened): void {
  if (opened.kind === 'open') leaveScreenUnless(opened.identity?.databaseId ?? null, opened.lastSeq)
}

async function startWith(career: OpenCareer, own: Host, begun: Begun): Promise<void> {
  const { element, listed } = begun
  const opening = openDatabase(career.databaseName, listed)
  void opening.then(leaveEarlierScreen)
  const picture = lookAhead(opening, career.clock.today())
  const page = wantedPage()
  const { host, keeping } = await findHost(own)
  const found = { host, files: keeping, keeping: career.isKept ? keeping : null }
  askForRoom(keeping)
  const all = { career, found, begun }
  const damaged = () => void showRestore(show, all, 'unreadable', { kind: 'unreadable', detail: '' }, null)
  const root = createRoot(element, { onCaughtError: (error) => failed(error, 'page') })
  const restore = unlessClosed(() => show, damaged)
  const show = showIn(root, () => void restore())
  const failed = createErrorDiagnosis(career.databaseName, damaged, (why) => showClosed(show, why))
  try {
    const [opened, first, witness, window] = await Promise.all([
      opening,
      picture,
      readWitness(found.keeping, career.databaseName),
      windowName(host.kind),
      page,
    ])
    const decision = isBegunAnew(opened) ? 'first-run' : decideStart(witness, opened)
    const why = opened.kind === 'unreadable' ? closedBy(await readRoom()) : null
    if (why !== null) return showClosed(show, why)
    if (opened.kind !== 'open' || (decision !== 'as-left' && decision !== 'first-run')) {
      await showRestore(show, all, decision, opened, witness)
      return
    }
    if (decision === 'first-run') history.replaceState(null, '', `#${firstRunAddress}`)
    showApp(show, { database: opened.database, window, clock: career.clock }, all, first)
    watchFailures((error) => failed(error, 'behind'))
  } catch (error) {
    root.render(
      <Failure reason={error instanceof Error ? error.message : String(error)} onRestore={() => void restore()} />,
    )
  }
}
