// Which database the capture window may write to: the owner's own, and only while it is the one that was left. It decides nothing
// about any other: that is asked in the main window.
import type { Cairn } from '../../storage/cairn-context.tsx'
import type { CairnDatabase } from '../../storage/core/database.ts'
import { type Opened, openDatabase, readOpened } from '../../storage/core/open-database.ts'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { machineClock } from '../clock.ts'
import { decideStart, ownDatabaseName, readWitness } from '../start-decision.ts'
import { onlyWindowName } from '../unique-window-name.ts'

export type OwnDatabase =
  /** `databaseId` is what a save names, so that nothing is written should another database stand there by then. */
  | { readonly kind: 'ready'; readonly cairn: Cairn; readonly databaseId: string }
  /** Nobody has begun yet. */
  | { readonly kind: 'not-begun' }
  /** The main window asks what to do with what was found. */
  | { readonly kind: 'in-question' }

const openAgain = (database: CairnDatabase | null): Promise<Opened> =>
  database?.isOpen() ? readOpened(database) : openDatabase(ownDatabaseName)

/** Looks at it as it stands now; `before` is what an earlier look found, and stays the same object where nothing changed. */
export async function findOwnDatabase(host: KeepingHost, before: OwnDatabase | null): Promise<OwnDatabase> {
  const known = before?.kind === 'ready' ? before : null
  const witness = await readWitness(host, ownDatabaseName)
  const opened = await openAgain(known?.cairn.database ?? null)
  const decision = decideStart(witness, opened)
  if (decision === 'as-left' && opened.kind === 'open' && opened.identity !== null) {
    const { databaseId } = opened.identity
    if (known !== null && known.cairn.database === opened.database && known.databaseId === databaseId) return known
    const cairn = { database: opened.database, window: onlyWindowName('capture'), clock: machineClock }
    return { kind: 'ready', cairn, databaseId }
  }
  // Held open, it would be in the way of whatever the main window does about it.
  if (opened.kind === 'open') opened.database.close()
  return { kind: decision === 'first-run' ? 'not-begun' : 'in-question' }
}
