// What an agent may ask of the records: all of it from those that its owner lets it see.
import type { MachineSettings } from '../../../shared/machine-settings.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { visibleRecords } from '../../../shared/rules/command/agent-visible-records.ts'
import { criteriaReport } from '../../../shared/rules/command/criteria-report.ts'
import { searchAll } from '../../../shared/rules/command/search-records.ts'
import { sessionsReport } from '../../../shared/rules/command/sessions-report.ts'
import { weekReport } from '../../../shared/rules/command/week-report.ts'
import { weekOf } from '../../../shared/rules/time/week-by-first-day.ts'
import { type CommandHost, todayOf } from '../command-host.ts'
import { CommandFailure, EXIT } from '../exit-codes.ts'
import { readRecords, type Source } from '../read-records-from-backup.ts'

type Visibility = MachineSettings['agent']['visibility']

interface Seen {
  readonly records: ReadonlyMap<string, AnyRecord>
  /** How many lines wait is the owner's business. */
  readonly asOf: Pick<Source, 'from' | 'at'>
  readonly roadmapId: string | null
}

async function seen(host: CommandHost, visibility: Visibility): Promise<Seen> {
  const { kept, source, profile } = await readRecords(host)
  const asOf = { from: source.from, at: source.at }
  return { records: visibleRecords(kept, visibility), asOf, roadmapId: profile?.roadmapId ?? null }
}

export async function searchFor(
  host: CommandHost,
  visibility: Visibility,
  { words, limit }: { words: string; limit: number },
) {
  const { records, asOf } = await seen(host, visibility)
  return { asOf, ...searchAll(records.values(), words, limit) }
}

export async function readWeek(host: CommandHost, visibility: Visibility, { week }: { week?: string | undefined }) {
  const { records, asOf } = await seen(host, visibility)
  const today = todayOf(host)
  const report = weekReport(records.values(), week ?? weekOf(today), today)
  if (report === null) throw new CommandFailure(EXIT.usage, `“${week}” is not a week. Write it as 2026-W09.`)
  return { asOf, ...report }
}

export async function readCriteria(host: CommandHost, visibility: Visibility) {
  const { records, asOf, roadmapId } = await seen(host, visibility)
  const roadmap = roadmapId === null ? undefined : records.get(roadmapId)
  if (roadmap?.kind !== 'roadmap') throw new CommandFailure(EXIT.noData, 'There is no ladder yet.')
  return { asOf, criteria: criteriaReport(roadmap, records) }
}

export async function readSessions(host: CommandHost, visibility: Visibility, { limit }: { limit: number }) {
  const { records, asOf } = await seen(host, visibility)
  return { asOf, sessions: sessionsReport(records, limit) }
}

/** Null when the agent may not see it, or it is over. */
export async function openSession(host: CommandHost, visibility: Visibility, id: string) {
  const { records } = await seen(host, visibility)
  const found = records.get(id)
  return found?.kind === 'session' && found.closedAt === null ? found : null
}
