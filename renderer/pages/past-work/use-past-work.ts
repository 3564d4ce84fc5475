// The steps of importing past work: chosen, read, looked at with a choice for each record, written as one change, undone.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useParams } from 'wouter'
import type { BridgeRequests } from '../../../shared/bridge-channel-schemas.ts'
import { type Trouble, troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { importTroubleWords } from '../../../shared/files/import/import-trouble.ts'
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { ColumnRole, ReadSource } from '../../../shared/rules/import/found-record.ts'
import type { ImportChoice } from '../../../shared/rules/import/match-imported-records.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { type Cairn, useCairn, useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { useHost } from '../../storage/host-context.tsx'
import { importFound } from '../../storage/import/import-found-records.ts'
import { type Choices, keptChoices, type Planned, plannedIn } from './default-import-choices.ts'
import { createFileReader, type FileReader } from './file-reader-worker-client.ts'
import type { Repository } from './git-source.ts'
import { chosenSource, droppedSource, type GatheredSource } from './import-file-source.ts'
import { type ReadSources, readOne, readSource, type SourceFile } from './read-source.ts'
import { useGit } from './use-git-import.ts'

export interface Looked {
  readonly step: 'looked'
  readonly source: GatheredSource
  readonly files: readonly SourceFile[]
  readonly notRead: ReadSources['notRead']
  readonly plan: Planned['plan']
  readonly first: Choices
  readonly choices: Choices
  readonly trouble: string | null
}

export type PastWorkState =
  | { readonly step: 'none'; readonly trouble: string | null }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'git-reading' }
  | { readonly step: 'git'; readonly repository: Repository; readonly trouble: string | null }
  | Looked
  | { readonly step: 'writing' }
  | { readonly step: 'done'; readonly made: number; readonly changed: number; readonly seq: number }

type Change = (change: (now: PastWorkState) => PastWorkState) => void

export interface Steps {
  readonly cairn: Cairn
  readonly reader: FileReader
  readonly set: Change
  readonly isWanted: () => boolean
}

async function look(source: GatheredSource, { cairn, reader, set, isWanted }: Steps): Promise<void> {
  if (!isWanted()) return source.end()
  const showShare = (share: number) => {
    if (isWanted()) set(() => ({ step: 'reading', share }))
  }
  showShare(0)
  const { files, notRead } = await readSource(source, reader, showShare, isWanted)
  const planned = isWanted() ? await plannedIn(cairn.database, files, cairn.clock.today()) : null
  if (planned === null || !isWanted()) return source.end()
  set(() => ({ step: 'looked', source, notRead, ...planned, choices: planned.first, trouble: null }))
}

/** The state with what it is by now, for a step that had to wait. */
function useStateNow() {
  const [state, show] = useState<PastWorkState>({ step: 'none', trouble: null })
  const now = useRef(state)
  const set: Change = useCallback((change) => {
    now.current = change(now.current)
    show(now.current)
  }, [])
  return { state, now, set }
}

/** One reader for each import; what was left meanwhile must not come back. */
function useTurns(cairn: Cairn, { now, set }: Pick<ReturnType<typeof useStateNow>, 'now' | 'set'>) {
  const reader = useRef<FileReader | null>(null)
  const turn = useRef(0)
  const end = useCallback(() => {
    turn.current += 1
    reader.current?.end()
    if (now.current.step === 'looked') now.current.source.end()
  }, [now])
  useEffect(() => end, [end])
  const begin = (): Steps => {
    end()
    const own = turn.current
    reader.current = createFileReader({ today: cairn.clock.today(), zone: cairn.clock.zone() })
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
async function mapped(
  looked: Looked,
  read: ReadSource,
  file: SourceFile,
  { database, clock }: Cairn,
): Promise<(now: PastWorkState) => PastWorkState> {
  const again = looked.files.map((one) => (one.at === file.at ? { ...one, source: read } : one))
  const { files, plan, first } = await plannedIn(database, again, clock.today())
  return ofSource(looked.source, (now) => {
    const choices = keptChoices(now.choices, now.first, first)
    return { ...now, files, plan, first, choices, trouble: null }
  })
}

/** Changes nothing where these files were left meanwhile. */
const ofSource =
  (source: GatheredSource, change: (looked: Looked) => Looked) =>
  (now: PastWorkState): PastWorkState =>
    now.step === 'looked' && now.source === source ? change(now) : now

/** Tables are read again one after the other, each with what the one before it came to. */
function useMapping(
  cairn: Cairn,
  { now, set }: Pick<ReturnType<typeof useStateNow>, 'now' | 'set'>,
  reader: ReturnType<typeof useTurns>['reader'],
) {
  const last = useRef<Promise<void>>(Promise.resolve())
  const readAgain = async (at: number, column: number, role: ColumnRole) => {
    const looked = now.current
    const file = looked.step === 'looked' ? looked.files.find((one) => one.at === at) : undefined
    if (looked.step !== 'looked' || file === undefined || reader.current === null) return
    const columns = (file.source.columns ?? []).map((one, index) => (index === column ? role : one.role))
    const read = await readOne(looked.source, file.at, reader.current, columns)
    if (read.ok) set(await mapped(looked, read.value, file, cairn))
    else {
      const trouble = `${file.path}: ${importTroubleWords(read.trouble)}`
      set(ofSource(looked.source, (one) => ({ ...one, trouble })))
    }
  }
  /** By the places of the file and of the column in it. */
  return (at: number, column: number, role: ColumnRole): Promise<void> => {
    const next = last.current.then(() => readAgain(at, column, role))
    last.current = next.catch(() => undefined)
    return next
  }
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

/** What `cairn import` named is looked at as soon as the page is there. */
function useNamedInInbox(look: (id: string) => void): void {
  const { inbox } = useParams<{ inbox?: string }>()
  const seen = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (inbox === undefined || seen.current === inbox) return
    seen.current = inbox
    look(inbox)
  })
}

export function usePastWork() {
  const cairn = useCairn()
  const host = useHost()
  const roadmapId = useOwnRoadmap()?.roadmap.id ?? null
  const { state, now, set } = useStateNow()
  const { begin, end, reader } = useTurns(cairn, { now, set })
  const map = useMapping(cairn, { now, set }, reader)
  const git = useGit(cairn, host, begin)
  const leave = () => {
    if (now.current.step === 'git-reading') git.stop()
    end()
    set(() => ({ step: 'none', trouble: null }))
  }
  const refuse = (trouble: Trouble) => set(() => ({ step: 'none', trouble: troubleSentence(trouble) }))
  const gather = async (wish: BridgeRequests['gather.choose']) => {
    if (host === null) return refuse({ kind: 'host-gone' })
    const steps = begin()
    const chosen = await chosenSource(host, wish)
    if (wish.inboxId !== undefined) await host.request('inbox.drop', { ids: [wish.inboxId] })
    if (!chosen.ok) return refuse(chosen.trouble)
    if (chosen.value !== null) await look(chosen.value, steps)
  }
  const choose = (what: 'files' | 'folder') => gather({ what })
  useNamedInInbox((inboxId) => void gather({ what: 'folder', inboxId }))
  const drop = async (dropped: DataTransfer) => {
    const steps = begin()
    await look(await droppedSource(dropped), steps)
  }
  const decide = useCallback(
    (ids: readonly string[], change: (choice: ImportChoice) => ImportChoice) => set((was) => decided(was, ids, change)),
    [set],
  )
  const write = async (looked: Looked) => {
    set(() => ({ step: 'writing' }))
    const next = await written(looked, cairn, roadmapId)
    set(() => next)
  }
  return { state, choose, drop, leave, decide, map, write, git }
}

export type PastWork = ReturnType<typeof usePastWork>
