// What is chosen for each found record before its owner chooses anything, and what of their choices stays when a file is read again.

import { firstChoice, type ImportChoice } from '../../../shared/rules/import/import-list.ts'
import { dayOf, type PlannedRecord, planImport } from '../../../shared/rules/import/import-plan.ts'
import type { CairnDatabase } from '../../storage/core/database.ts'
import { newId } from '../../storage/core/new-id.ts'
import { readKnown } from '../../storage/import/import-found.ts'
import { readPeople } from '../../storage/people/read-people.ts'
import type { SourceFile } from './read-source.ts'

export type Choices = ReadonlyMap<string, ImportChoice>

export interface Planned {
  readonly plan: ReadonlyMap<string, PlannedRecord>
  /** As they were before anything was chosen. */
  readonly first: Choices
}

/**
 * A record that was changed in its source gets what its owner has not edited; one in the trash stays there. With another title it may be
 * another record in a file of the same name: nothing of it is chosen by itself.
 */
export function choiceOf({ found, state, changes }: PlannedRecord, today: string): ImportChoice {
  const isOther = changes.some(({ field }) => field === 'title')
  const fields = isOther ? [] : changes.filter(({ isEdited }) => !isEdited).map(({ field }) => field)
  const first = firstChoice(found)
  return {
    ...first,
    day: dayOf(first.day, today),
    isTaken: (state === 'new' && first.isTaken) || fields.length > 0,
    fields,
  }
}

export async function plannedIn(
  database: CairnDatabase,
  files: readonly SourceFile[],
  today: string,
): Promise<Planned> {
  const found = files.flatMap(({ source }) => source.records)
  const [known, people] = [await readKnown(database), await readPeople(database)]
  const planned = planImport(found, new Map(), { known, people, today, newId })
  return {
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
