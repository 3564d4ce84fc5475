// Keeps the folder and the database in step: one step after the other, each after what changed here or there.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { readMeta } from '../core/database.ts'
import { followCommits } from '../core/follow-commits.ts'
import { createTurns } from '../core/task-queue.ts'
import { type AnswerTrouble, applyVaultAnswer } from './apply-vault-answer.ts'
import { classifyFileChanges } from './classify-file-changes.ts'
import { idsToWrite, lastSeq } from './ids-to-write.ts'
import { importFileChanges } from './import-file-changes.ts'
import { readFolder } from './read-folder-changes.ts'
import type { VaultStart, VaultState } from './vault-controller.ts'
import type { VaultParts } from './vault-dependencies.ts'
import { openVaultIndex, type VaultIndex } from './vault-index.ts'
import type { VaultAnswer, VaultQuestion } from './vault-question.ts'
import { clearVaultStore, type VaultMark, VaultStore } from './vault-store.ts'
import { writeRecordFiles } from './write-record-files.ts'

export interface VaultWork {
  /** Takes up the folder of the state, or what changed about it. */
  open(): Promise<void>
  confirm(): Promise<void>
  look(): Promise<void>
  answer(question: VaultQuestion, answer: VaultAnswer): Promise<AnswerTrouble | null>
  forget(): Promise<void>
  close(): void
}

type SetState = (change: Partial<VaultState>) => void

/** After a look that met a file on its way to another state. */
const againAfter = 1500
/** Where no change is told, as on a disk of the network. Milliseconds. */
const lookEvery = 5 * 60_000

/** What is known of the folder, for as long as it is the same folder and the same database. */
async function openMark(start: VaultStart, store: VaultStore, { folder, withPrivate }: VaultState): Promise<VaultMark> {
  const identity = await readMeta(start.database, 'identity')
  const databaseId = identity?.databaseId ?? ''
  const found = await store.marks.get('vault')
  if (found !== undefined && found.folder === folder && found.databaseId === databaseId) return found
  await clearVaultStore(store)
  const mark = { key: 'vault', folder: folder ?? '', databaseId, seq: 0, withPrivate, isConfirmed: false } as const
  await store.marks.put(mark)
  return mark
}

interface Open {
  readonly parts: VaultParts
  mark: VaultMark
}

class Work {
  readonly #start: VaultStart
  readonly #set: SetState
  readonly #state: () => VaultState
  readonly #store: VaultStore
  #index: VaultIndex | null = null
  #open: Open | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(start: VaultStart, set: SetState, state: () => VaultState) {
    this.#start = start
    this.#set = set
    this.#state = state
    this.#store = new VaultStore(start.database.name)
  }

  async open(): Promise<void> {
    const { database, host, window, clock } = this.#start
    const mark = await openMark(this.#start, this.#store, this.#state())
    this.#index = await openVaultIndex(this.#store)
    const { withPrivate } = this.#state()
    const now = () => clock.instant()
    this.#open = { parts: { database, host, index: this.#index, withPrivate, window, now }, mark }
    if (mark.withPrivate !== withPrivate) await this.#writeAllAgain(withPrivate)
    await this.look()
  }

  async #note(open: Open, change: Partial<VaultMark>): Promise<void> {
    open.mark = { ...open.mark, ...change }
    await this.#store.marks.put(open.mark)
  }

  /** Other fields are in the files now: each has yet to get what it says from here on. */
  async #writeAllAgain(withPrivate: boolean): Promise<void> {
    if (this.#open === null || this.#index === null) return
    await this.#index.move(this.#index.rows().map((row) => ({ ...row, revision: 0 })))
    await this.#note(this.#open, { withPrivate, seq: 0 })
  }

  /** Everything that changed on either side. */
  async look(): Promise<void> {
    const open = this.#open
    if (open === null) return
    this.#set({ step: 'looking', trouble: null })
    const changes = await readFolder(open.parts)
    if (!changes.ok) return this.#set({ step: 'steady', trouble: changes.trouble })
    const looked = await classifyFileChanges(changes.value, open.parts)
    await open.parts.index.save(looked.settled)
    await open.parts.index.drop(looked.gone)
    const { count: files } = changes.value
    const passedOver = [...changes.value.passedOver, ...looked.passedOver]
    const seen = { passedOver, files, lookedAt: open.parts.now() }
    if (!open.mark.isConfirmed && looked.incoming.length > 0)
      return this.#set({ ...seen, step: 'confirm', questions: [...looked.incoming, ...looked.questions] })
    if (!open.mark.isConfirmed) await this.#note(open, { isConfirmed: true })
    const { refused, isBehind, trouble } = await importFileChanges(looked.incoming, open.parts)
    this.#set({ ...seen, questions: [...looked.questions, ...refused] })
    if (trouble !== null) return this.#set({ step: 'steady', trouble })
    await this.#write(open)
    if (isBehind) this.#later()
  }

  /** What changed here, for files that nobody is asked about. */
  async write(): Promise<void> {
    if (this.#open?.mark.isConfirmed && this.#state().step === 'steady') await this.#write(this.#open)
  }

  async #write(open: Open): Promise<void> {
    const { parts, mark } = open
    const seq = await lastSeq(parts)
    const { ids, held } = await idsToWrite(parts, mark, this.#state().questions)
    if (ids.length > 50) this.#set({ step: 'writing', share: 0 })
    const { trouble, notWritten } = await writeRecordFiles(ids, parts, (share) => this.#set({ share }))
    const left = notWritten.map(({ id }) => id)
    if (trouble === null) await this.#note(open, { seq, notWritten: [...held, ...left] })
    this.#set({ step: 'steady', trouble, notWritten, files: parts.index.rows().length })
    // Soon only the first time: what is in the way may stay there.
    if (trouble === null && left.some((id) => !mark.notWritten?.includes(id))) this.#later()
  }

  /** A file changed between the look and the write: what came first is looked at. */
  #later(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.onLater(), againAfter)
  }
  onLater = (): void => undefined

  async confirm(): Promise<void> {
    if (this.#open === null) return
    await this.#note(this.#open, { isConfirmed: true })
    await this.look()
  }

  async answer(question: VaultQuestion, answer: VaultAnswer): Promise<AnswerTrouble | null> {
    if (this.#open === null) return null
    const answered = await applyVaultAnswer(question, answer, this.#open.parts)
    await this.look()
    return answered.ok ? null : answered.trouble
  }

  async forget(): Promise<void> {
    this.#open = null
    await clearVaultStore(this.#store)
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#open = null
    this.#store.close()
  }
}

/** What tells that something may have changed. Answers how to stop. */
function follow({ database, host }: VaultStart, wrote: () => Promise<void>, look: () => Promise<void>): () => void {
  const again = () => void look()
  const stops = [followCommits(database, wrote), host.on?.('vault.changed', again) ?? (() => undefined)]
  const timer = setInterval(again, lookEvery)
  globalThis.addEventListener?.('focus', again)
  return () => {
    for (const stop of stops) stop()
    clearInterval(timer)
    globalThis.removeEventListener?.('focus', again)
  }
}

const troubleOf = (error: unknown): Trouble => ({
  kind: 'failed',
  detail: error instanceof Error ? error.message : String(error),
})

export function createVaultWork(start: VaultStart, set: SetState, state: () => VaultState): VaultWork {
  const work = new Work(start, set, state)
  const inTurn = createTurns()
  /** What breaks in a step is told, and the next look begins anew. */
  const safely = (task: () => Promise<void>) => () =>
    task().catch((error) => set({ step: 'steady', trouble: troubleOf(error) }))
  const look = () => inTurn(safely(() => work.look()))
  let stop: (() => void) | null = null
  work.onLater = () => void look()
  return {
    async open() {
      await inTurn(safely(() => work.open()))
      stop ??= follow(start, () => inTurn(safely(() => work.write())), look)
    },
    confirm: () => inTurn(safely(() => work.confirm())),
    look,
    answer: (question, answer) => inTurn(() => work.answer(question, answer).catch(troubleOf)),
    async forget() {
      stop?.()
      stop = null
      await inTurn(() => work.forget())
    },
    close() {
      stop?.()
      work.end()
    },
  }
}
