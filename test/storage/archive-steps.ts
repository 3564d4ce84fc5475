// Exporting and bringing in as tests do it: in memory, through the product's own functions.

import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { makeArchive } from '../../renderer/storage/archive/archive-make.ts'
import { bringIn } from '../../renderer/storage/archive/import-archive.ts'
import { planBringIn } from '../../renderer/storage/archive/plan-archive-import.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { readArchive } from '../../shared/files/archive-read.ts'
import { bytesSource } from '../../shared/files/zip-read.ts'
import { firstChoices, type ImportChoices } from '../../shared/rules/archive/archive-import-choices.ts'

export async function exported(database: CairnDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  await makeArchive(database, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** What the archive would do here; throws where it is refused. */
export async function planned(database: CairnDatabase, bytes: Uint8Array<ArrayBuffer>) {
  const source = bytesSource(bytes)
  const archive = await readArchive(source, archiveTools)
  if (!archive.ok) throw new Error(`Refused: ${JSON.stringify(archive.trouble)}`)
  const plan = await planBringIn(database, archive.value)
  return { database, archive: archive.value, source, plan, onStep: () => undefined }
}

/** Brings an archive in, with what is usually chosen or `choices`. */
export async function broughtIn(
  database: CairnDatabase,
  bytes: Uint8Array<ArrayBuffer>,
  { choices, at = '2025-03-14T12:00:00.000Z' }: { choices?: ImportChoices; at?: string } = {},
) {
  const ready = await planned(database, bytes)
  const usual = firstChoices(ready.plan.items, ready.plan.here.values())
  return bringIn(ready, choices ?? usual, { at, window: 'main' })
}

/** How many of each state the archive holds for this database. */
export async function statesOf(database: CairnDatabase, bytes: Uint8Array<ArrayBuffer>) {
  const counts: Record<string, number> = {}
  for (const { state } of (await planned(database, bytes)).plan.items) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
