// What is chosen for each found record before its owner chooses anything, and what of their choices stays when a file is read again.

import { dayOf, type PlanContext, type PlannedRecord, planImport } from '../../../shared/rules/import/import-plan.ts'
import type { FieldChange } from '../../../shared/rules/import/imported-field-changes.ts'
import { firstChoice, type ImportChoice } from '../../../shared/rules/import/match-imported-records.ts'
import { isSharedSession, wordFields } from '../../../shared/rules/import/meeting-to-session-fields.ts'
import { goneFromCalendar } from '../../../shared/rules/import/series-changes.ts'
import type { CairnDatabase } from '../../storage/core/database.ts'
import { readPlanContext } from '../../storage/import/import-found-records.ts'
import type { SourceFile } from './read-source.ts'

export type Choices = ReadonlyMap<string, ImportChoice>

export interface Planned {
  /** With the sessions that their calendars tell no more of. */
  readonly files: readonly SourceFile[]
  readonly plan: ReadonlyMap<string, PlannedRecord>
  /** As they were before anything was chosen. */
  readonly first: Choices
}

/**
 * A record that was changed in its source gets what its owner has not edited; one in the trash stays there. With another title it may be
 * another record in a file of the same name: nothing of it is chosen by itself. Nor are the words of a session that others may see.
 */
export function choiceOf(planned: PlannedRecord, today: string): ImportChoice {
  const { found, state, known, changes, personId, isLikely } = planned
  const isOther = changes.some(({ field }) => field === 'title')
  const isAsked = ({ field, isEdited }: FieldChange) => isEdited || (isSharedSession(known) && wordFields.has(field))
  const fields = isOther ? [] : changes.filter((change) => !isAsked(change)).map(({ field }) => field)
  const first = firstChoice(found)
  return {
    ...first,
    // A meeting may be ahead, and any other record is of what was.
    day: found.kind === 'session' ? first.day : dayOf(first.day, today),
    personId,
    isTaken: (state === 'new' && first.isTaken && isLikely) || fields.length > 0,
    fields,
  }
}

/** Each calendar with the sessions of its events that it tells no more of. */
function withGone(read: readonly SourceFile[], { known, today }: PlanContext): SourceFile[] {
  const found = read.flatMap(({ source }) => source.records)
  return read.map((file) => {
    const gone = goneFromCalendar(file.source.wholeEvents ?? [], found, known, today)
    return gone.length === 0
      ? file
      : { ...file, source: { ...file.source, records: [...file.source.records, ...gone] } }
  })
}

export async function plannedIn(database: CairnDatabase, read: readonly SourceFile[], today: string): Promise<Planned> {
  const context = await readPlanContext(database, today)
  const files = withGone(read, context)
  const found = files.flatMap(({ source }) => source.records)
  const planned = planImport(found, new Map(), context)
  return {
    files,
    plan: new Map(planned.map((one) => [one.found.sourceId, one])),
    first: new Map(planned.map((one) => [one.found.sourceId, choiceOf(one, today)])),
  }
}

/** The first choices of a new reading with what was chosen since the one before; what nobody changed follows the file. */
export function keptChoices(choices: Choices, was: Choices, now: Choices): Choices {
  return new Map(
    [...now].map(([id, first]) => {
      const before = new Map<string, unknown>(Object.entries(was.get(id) ?? {}))
      const chosen = Object.entries(choices.get(id) ?? {}).filter(([field, value]) => before.get(field) !== value)
      return [id, { ...first, ...Object.fromEntries(chosen) }]
    }),
  )
}
