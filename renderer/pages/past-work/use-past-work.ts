// The steps of importing past work: chosen, read, looked at with a choice for each record, written as one change, undone.
import { useCallback, useEffect, useRef, useState } from 'react'
import { troubleSentence } from '../../../shared/desktop-trouble.ts'
import type { ChosenColumns } from '../../../shared/files/import/read-file.ts'
import type { RoadmapId } from '../../../shared/records/ids.ts'
import type { ReadSource } from '../../../shared/rules/import/found-record.ts'
import { firstChoice, type ImportChoice } from '../../../shared/rules/import/import-list.ts'
import { type PlannedRecord, planImport } from '../../../shared/rules/import/import-plan.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { type Cairn, useCairn, useOwnRoadmap } from '../../storage/cairn-context.tsx'
import type { CairnDatabase } from '../../storage/core/database.ts'
import { newId } from '../../storage/core/new-id.ts'
import { useHost } from '../../storage/host-context.tsx'
import { importFound, readKnown } from '../../storage/import/import-found.ts'
import { readPeople } from '../../storage/people/read-people.ts'
import { createFileReader, type FileReader } from './file-reader.ts'
import { chosenSource, droppedSource, type GatheredSource } from './gathered-source.ts'
import { type ReadSources, readOne, readSource, type SourceFile } from './read-source.ts'

export type Choices = ReadonlyMap<string, ImportChoice>

export interface Looked {
  readonly step: 'looked'
  readonly source: GatheredSource
  readonly files: readonly SourceFile[]
  readonly notRead: ReadSources['notRead']
  readonly plan: ReadonlyMap<string, PlannedRecord>
  readonly choices: Choices
  readonly trouble: string | null
}

export type PastWorkState =
  | { readonly step: 'none'; readonly trouble: string | null }
  | { readonly step: 'reading'; readonly share: number }
  | Looked
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly made: number; readonly changed: number; readonly seq: number }

/** A record that was changed in its source gets what its owner has not edited; one in the trash stays there. */
function choiceOf({ found, state, changes }: PlannedRecord): ImportChoice {
  const fields = changes.filter(({ isEdited }) => !isEdited).map(({ field }) => field)
  return { ...firstChoice(found), isTaken: state === 'new' || fields.length > 0, fields }
}

async function plannedIn(
  database: CairnDatabase,
  files: readonly SourceFile[],
  today: string,
): Promise<Pick<Looked, 'plan' | 'choices'>> {
  const found = files.flatMap(({ source }) => source.records)
  const [known, people] = [await readKnown(database), await readPeople(database)]
  const planned = planImport(found, new Map(), { known, people, today, newId })
  return {
    plan: new Map(planned.map((one) => [one.found.sourceId, one])),
    choices: new Map(planned.map((one) => [one.found.sourceId, choiceOf(one)])),
  }
}

interface Steps {
  readonly cairn: Cairn
  readonly reader: FileReader
  readonly set: (state: PastWorkState) => void
  readonly isWanted: () => boolean
}

async function look(source: GatheredSource, { cairn, reader, set, isWanted }: Steps): Promise<void> {
  set({ step: 'reading', share: 0 })
  const read = await readSource(source, reader, (share) => isWanted() && set({ step: 'reading', share }), isWanted)
  if (!isWanted()) return source.end()
  const planned = await plannedIn(cairn.database, read.files, cairn.clock.today())
  if (isWanted()) set({ step: 'looked', source, files: read.files, notRead: read.notRead, ...planned, trouble: null })
}

/** One reader for each import; what was left meanwhile must not come back. */
function useTurns(cairn: Cairn, set: Steps['set']) {
  const reader = useRef<FileReader | null>(null)
  const turn = useRef(0)
  useEffect(() => () => reader.current?.end(), [])
  const end = () => {
    turn.current += 1
    reader.current?.end()
  }
  const begin = (): Steps => {
    end()
    const own = turn.current
    reader.current = createFileReader()
    return { cairn, reader: reader.current, set, isWanted: () => own === turn.current }
  }
  return { begin, end, reader }
}

function decided(
  now: PastWorkState,
  ids: readonly string[],
  change: (choice: ImportChoice) => ImportChoice,
): PastWorkState {
  if (now.step !== 'looked') return now
  const choices = new Map(now.choices)
  for (const id of ids) {
    const choice = choices.get(id)
    if (choice !== undefined) choices.set(id, change(choice))
  }
  return { ...now, choices }
}

/** A table read again with other columns. What was chosen for records that are the same stays. */
async function mapped(looked: Looked, read: ReadSource, file: SourceFile, { database, clock }: Cairn): Promise<Looked> {
  const files = looked.files.map((one) => (one.at === file.at ? { ...one, source: read } : one))
  const planned = await plannedIn(database, files, clock.today())
  const choices = new Map([...planned.choices].map(([id, choice]) => [id, looked.choices.get(id) ?? choice]))
  return { ...looked, files, plan: planned.plan, choices }
}

async function written(
  looked: Looked,
  { clock, database, window }: Cairn,
  roadmapId: RoadmapId | null,
): Promise<PastWorkState> {
  const found = looked.files.flatMap(({ source }) => source.records)
  const wish = { found, choices: looked.choices, today: clock.today(), roadmapId }
  const answer = await importFound(database, wish, { at: clock.instant(), window })
  if (answer === null) return { ...looked, trouble: 'Everything chosen is here already.' }
  const { done, made, changed } = answer
  if (!done.ok) return { ...looked, trouble: saveTroubleWords(done.trouble) }
  looked.source.end()
  return { step: 'done', made, changed, seq: done.value.seq }
}

export function usePastWork() {
  const cairn = useCairn()
  const host = useHost()
  const roadmapId = useOwnRoadmap()?.roadmap.id ?? null
  const [state, set] = useState<PastWorkState>({ step: 'none', trouble: null })
  const { begin, end, reader } = useTurns(cairn, set)
  const leave = () => {
    end()
    if (state.step === 'looked') state.source.end()
    set({ step: 'none', trouble: null })
  }
  const choose = async (what: 'files' | 'folder') => {
    if (host === null) return set({ step: 'none', trouble: troubleSentence({ kind: 'host-gone' }) })
    const chosen = await chosenSource(host, what)
    if (!chosen.ok) return set({ step: 'none', trouble: troubleSentence(chosen.trouble) })
    if (chosen.value !== null) await look(chosen.value, begin())
  }
  const drop = async (dropped: DataTransfer) => look(await droppedSource(dropped), begin())
  const decide = useCallback(
    (ids: readonly string[], change: (choice: ImportChoice) => ImportChoice) => set((now) => decided(now, ids, change)),
    [],
  )
  const map = async (file: SourceFile, columns: ChosenColumns) => {
    if (state.step !== 'looked' || reader.current === null) return
    const read = await readOne(state.source, file.at, reader.current, columns)
    if (read.ok) set(await mapped(state, read.value, file, cairn))
  }
  const write = async (looked: Looked) => {
    set({ step: 'writing' })
    set(await written(looked, cairn, roadmapId))
  }
  return { state, choose, drop, leave, decide, map, write }
}

export type PastWork = ReturnType<typeof usePastWork>
