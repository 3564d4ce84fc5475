// Begins the keeping of an open database once the first page stands: the note outside, snapshots by themselves, and what is kept
// last when the window closes. A trouble is said once; the work goes on and it is tried again.
import { type Trouble, troubleSentence } from '../../shared/bridge-error-messages.ts'
import type { Keeping } from '../storage/backup-context.tsx'
import { scheduleSnapshots } from '../storage/backups/snapshot-schedule.ts'
import type { Cairn } from '../storage/cairn-context.tsx'
import { readRoom } from '../storage/core/disk-space.ts'
import { keepWitness, writeWitness } from '../storage/start/write-database-witness.ts'
import { hideNotice, showNotice } from '../ui/show-notice.ts'
import { watchDiskSpace } from './disk-space-notices.ts'
import { beginVault } from './start-vault.ts'
import { tellOfTheStore } from './startup-notices.ts'

/** Said once, and no longer than it is true. */
function tellOnce(about: string, words: (trouble: Trouble) => string) {
  let told: string | null = null
  return (trouble: Trouble | null) => {
    const kind = trouble?.kind ?? null
    if (trouble !== null && kind !== told) void showNotice({ words: words(trouble), stays: true, about })
    if (trouble === null && told !== null) void hideNotice(about)
    told = kind
  }
}

/** A data folder that is read-only is told of by itself, and once. */
const apartFromTheFolder =
  (tell: (trouble: Trouble | null) => void) =>
  async (trouble: Trouble | null): Promise<void> =>
    tell(trouble?.kind === 'read-only' && (await readRoom()).folder === 'read-only' ? null : trouble)

const noSnapshot = (trouble: Trouble) =>
  `No backup could be made. Your changes are saved as usual, and Cairn will try again. ${troubleSentence(trouble)}`
const noWitness = (trouble: Trouble) =>
  `Cairn could not update its recovery file. Your changes are saved in the database. ${troubleSentence(trouble)}`

/** The last of it, outside the database, before the window goes. */
export const keepTheLast = ({ database, clock }: Cairn, { host, keeper }: Keeping): Promise<unknown> =>
  Promise.all([writeWitness(database, host, clock.instant()), keeper.take('window closed')])

export function beginKeeping(cairn: Cairn, { host, keeper, vault }: Keeping): void {
  const { database, clock } = cairn
  tellOfTheStore(cairn)
  keepWitness({ database, host, clock, onTrouble: apartFromTheFolder(tellOnce('witness', noWitness)) })
  scheduleSnapshots(database, keeper)
  watchDiskSpace(cairn, keeper)
  if (vault !== undefined) void beginVault(vault)
  const tell = apartFromTheFolder(tellOnce('snapshot', noSnapshot))
  keeper.subscribe(() => {
    if (!keeper.state().isTaking) void tell(keeper.state().trouble)
  })
}
