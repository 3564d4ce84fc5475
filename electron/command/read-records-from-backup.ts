// The records that a command speaks of, and how old they are. An app that runs is asked to back up first, so that nothing is missing.

import type { KeptDatabase } from '../../shared/files/compose-snapshot.ts'
import type { AnyRecord, RecordOf } from '../../shared/records/record-definitions.ts'
import { counted } from '../../shared/rules/text/number-words.ts'
import { firstWeekdays, formats, setFormats } from '../../shared/rules/time/date-number-formats.ts'
import { askApp } from '../command-socket.ts'
import { listInbox } from '../handlers/inbox-folder.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import { readNewestBackup } from './read-newest-backup.ts'

export interface Source {
  /** `app`: it runs and everything is there. `backup`: as of the newest backup. */
  readonly from: 'app' | 'backup'
  /** UTC. */
  readonly at: string
  /** Changes saved after it that are not in it. */
  readonly changesSince: number
  /** Lines in the inbox folder that Cairn has not saved yet. */
  readonly waiting: number
}

export interface ReadRecords {
  readonly kept: KeptDatabase
  readonly records: readonly AnyRecord[]
  readonly profile: RecordOf<'profile'> | null
  readonly source: Source
}

/** Weeks begin as their owner has it. */
function takeFormats(profile: RecordOf<'profile'> | undefined): void {
  const firstWeekday = firstWeekdays.find((one) => one === profile?.firstWeekday)
  if (firstWeekday !== undefined) setFormats({ ...formats(), firstWeekday })
}

/** Throws a `CommandFailure` where there is no backup to read. */
export async function readRecords(host: CommandHost): Promise<ReadRecords> {
  const answer = await askApp(host.dataFolder, { keep: true })
  const backup = await readNewestBackup(host.dataFolder)
  if (backup === null)
    throw new CommandFailure(
      EXIT.noData,
      `There is no backup in ${host.dataFolder} to read from. Cairn makes one a few minutes after your first entry, and when it closes.`,
    )
  const waiting = (await listInbox(host.dataFolder).catch(() => ({ items: [] }))).items.length
  const records = [...backup.kept.records.values()]
  const profile = records.find((one): one is RecordOf<'profile'> => one.kind === 'profile')
  takeFormats(profile)
  const isCurrent = answer?.isKept === true && backup.changesSince === 0
  const { kept, at, changesSince } = backup
  const source: Source = { from: isCurrent ? 'app' : 'backup', at, changesSince, waiting }
  return { kept, records, profile: profile ?? null, source }
}

/** "As of 2026-11-30 16:02 (newest backup). 1 line waits in the inbox." Empty where nothing is missing. */
export function sourceWords({ from, at, changesSince, waiting }: Source): string {
  const local = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`
  const age =
    from === 'app' ? [] : [`As of ${day} ${two(local.getHours())}:${two(local.getMinutes())} (newest backup).`]
  const missing =
    changesSince === 0 ? [] : [`${counted(changesSince, 'later change is', 'later changes are')} not in it.`]
  const inbox = waiting === 0 ? [] : [`${counted(waiting, 'line waits', 'lines wait')} in the inbox.`]
  return [...age, ...missing, ...inbox].join(' ')
}
