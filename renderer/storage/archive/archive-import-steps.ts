// Bringing a file in, step by step: chosen, read, looked at, written. It goes on while other pages are shown, so that a look can
// be left and come back to. Nothing is written before its owner says so, and a snapshot is taken first.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { ArchiveTrouble } from '../../../shared/files/archive-trouble.ts'
import type { ImportChoices } from '../../../shared/rules/archive/archive-import-choices.ts'
import type { ImportPreview } from '../../../shared/rules/archive/archive-import-preview.ts'
import type { Keeping } from '../backup-context.tsx'
import type { Cairn } from '../cairn-context.tsx'
import { hasRoom } from '../core/disk-space.ts'
import { noteUnsavedWork } from '../drafts/draft-autosave.ts'
import { type ArchiveClient, openRoom, Stopped } from './archive-client.ts'
import type { Versions } from './archive-jobs.ts'
import type { BringInTrouble, BroughtIn } from './import-archive.ts'
import type { ReadableFile } from './read-opened-file.ts'

export type BringingTrouble =
  | { readonly from: 'host'; readonly trouble: Trouble }
  | { readonly from: 'file'; readonly trouble: ArchiveTrouble }
  | { readonly from: 'store'; readonly trouble: BringInTrouble }
  /** What stands could not be kept first, so it was not touched. */
  | { readonly from: 'snapshot'; readonly trouble: Trouble }

export type BringingState =
  | { readonly step: 'none'; readonly trouble: BringingTrouble | null }
  | { readonly step: 'reading'; readonly name: string; readonly share: number }
  | { readonly step: 'locked'; readonly name: string; readonly isWrong: boolean }
  | {
      readonly step: 'looked'
      readonly name: string
      readonly preview: ImportPreview
      readonly choices: ImportChoices
      /** What was saved here meanwhile made it be compared again. */
      readonly isAgain: boolean
      readonly trouble: BringingTrouble | null
    }
  | { readonly step: 'writing'; readonly name: string; readonly share: number }
  | { readonly step: 'done'; readonly name: string; readonly done: BroughtIn; readonly wasEmpty: boolean }

export interface Bringing {
  state(): BringingState
  subscribe(listener: () => void): () => void
  /** Asks for a file, reads and compares it. */
  choose(): Promise<void>
  /** Reads and compares a file that the host offers. `onEnd` hears that it is done with, and whether it was an export. Twice the same is once. */
  take(file: ReadableFile, onEnd: OnEnd): Promise<void>
  /** Tries to open the locked file that was chosen. */
  unlock(passphrase: string): Promise<void>
  decide(choices: ImportChoices): void
  versions(id: string): Promise<Versions | null>
  bringIn(): Promise<void>
  /** Stops whatever is going on and forgets the file. */
  leave(): Promise<void>
}

const beforeBringingIn = 'before importing a file'

type OnEnd = (isOurs: boolean) => void

const none: BringingState = { step: 'none', trouble: null }
const host = (trouble: Trouble): BringingState => ({ step: 'none', trouble: { from: 'host', trouble } })
const kinds = { kindName: 'Cairn export', extensions: ['zip', 'age'] }

const asTrouble = (error: unknown): Trouble => ({
  kind: 'failed',
  detail: error instanceof Error ? error.message : String(error),
})

class BringingIn implements Bringing {
  readonly #cairn: Cairn
  readonly #keeping: Keeping
  readonly #listeners = new Set<() => void>()
  #state: BringingState = none
  #client: ArchiveClient | null = null
  /** It stays where it lies, and is read piece by piece until it is done with. */
  #taken: { readonly file: ReadableFile; readonly onEnd: OnEnd } | null = null
  /** Why the file could not be read any further. */
  #unread: Trouble | null = null
  /** From the reading to the decision nothing may take this file's place unasked. */
  #endUndecided: (() => void) | null = null
  /** Rises with every new beginning: what an earlier one still answers is not heard. */
  #turn = 0

  constructor(cairn: Cairn, keeping: Keeping) {
    this.#cairn = cairn
    this.#keeping = keeping
  }

  readonly state = () => this.#state
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(state: BringingState): void {
    const before = this.#state.step
    this.#state = state
    if (state.step === 'none' || state.step === 'done') this.#end(before !== 'none' && before !== 'reading')
    else this.#endUndecided ??= noteUnsavedWork()
    for (const listener of this.#listeners) listener()
  }

  readonly #progress = (share: number) => {
    if (this.#state.step === 'reading' || this.#state.step === 'writing') this.#tell({ ...this.#state, share })
  }

  /** A worker of its own for each file. */
  async #room(): Promise<ArchiveClient> {
    const emit = async () => undefined
    this.#client ??= await openRoom({ emit, progress: this.#progress, read: this.#read })
    return this.#client
  }

  readonly #read = async (from: number, length: number) => {
    const reading = this.#taken?.file.reading ?? ''
    const answer = await this.#keeping.host.request('reading.part', { reading, from, length })
    this.#unread = answer.ok ? null : answer.trouble
    return answer.ok ? answer.bytes : null
  }

  #end(isOurs: boolean): void {
    const taken = this.#taken
    this.#taken = null
    taken?.onEnd(isOurs)
    this.#endUndecided?.()
    this.#endUndecided = null
  }

  async choose(): Promise<void> {
    const begun = await this.#keeping.host.request('reading.begin', kinds)
    if (!begun.ok) return this.#tell(host(begun.trouble))
    if (begun.file === null) return
    const { reading } = begun.file
    await this.take(begun.file, (isOurs) => void this.#keeping.host.request('reading.end', { reading, isOurs }))
  }

  async take(file: ReadableFile, onEnd: OnEnd): Promise<void> {
    if (this.#taken?.file.reading === file.reading) return
    await this.leave()
    this.#taken = { file, onEnd }
    await this.#look(file.name, null)
  }

  async unlock(passphrase: string): Promise<void> {
    if (this.#state.step === 'locked') await this.#look(this.#state.name, passphrase)
  }

  async #look(name: string, passphrase: string | null): Promise<void> {
    const turn = this.#turn
    this.#tell({ step: 'reading', name, share: 0 })
    try {
      const room = await this.#room()
      const database = this.#cairn.database.name
      const looked = await room.ask('look', { database, size: this.#size(), passphrase })
      if (turn !== this.#turn) return
      if (looked.ok) this.#tell({ step: 'looked', name, ...looked.value, isAgain: false, trouble: null })
      else if (looked.trouble.kind === 'locked' || looked.trouble.kind === 'wrong-passphrase')
        this.#tell({ step: 'locked', name, isWrong: looked.trouble.kind === 'wrong-passphrase' })
      else this.#tell({ step: 'none', trouble: { from: 'file', trouble: looked.trouble } })
    } catch (error) {
      if (!(error instanceof Stopped) && turn === this.#turn) this.#tell(host(this.#unread ?? asTrouble(error)))
    }
  }

  readonly #size = () => this.#taken?.file.size ?? 0

  decide(choices: ImportChoices): void {
    if (this.#state.step === 'looked') this.#tell({ ...this.#state, choices })
  }

  async versions(id: string): Promise<Versions | null> {
    return (await this.#room()).ask('versions', { id })
  }

  async bringIn(): Promise<void> {
    const looked = this.#state
    if (looked.step !== 'looked') return
    const { name, preview, choices } = looked
    if (!(await hasRoom(this.#size())))
      return this.#tell({ ...looked, trouble: { from: 'store', trouble: { kind: 'disk-full' } } })
    this.#tell({ step: 'writing', name, share: 0 })
    const kept = preview.isEmpty ? null : await this.#keeping.keeper.take(beforeBringingIn)
    if (kept?.ok === false) return this.#tell({ ...looked, trouble: { from: 'snapshot', trouble: kept.trouble } })
    const { database, window, clock } = this.#cairn
    const note = { at: clock.instant(), window }
    try {
      const room = await this.#room()
      const done = await room.ask('bringIn', { database: database.name, choices, note })
      if (done.ok) this.#finish({ step: 'done', name, done: done.value, wasEmpty: preview.isEmpty })
      else if (done.trouble.kind === 'moved-on') await this.#lookAgain(name)
      else this.#tell({ ...looked, trouble: { from: 'store', trouble: done.trouble } })
    } catch (error) {
      if (!(error instanceof Stopped)) this.#tell({ ...looked, trouble: { from: 'host', trouble: asTrouble(error) } })
      await this.#tellIfWritten(name, note.at)
    }
  }

  /** Stopped or broken too late: what was durable by then is told, with its undo. */
  async #tellIfWritten(name: string, at: string): Promise<void> {
    const last = await this.#cairn.database.changes.orderBy('seq').last()
    if (last?.brought === undefined || last.at !== at) return
    const done = { records: last.writes.length, files: 0, seq: last.seq }
    this.#tell({ step: 'done', name, done, wasEmpty: false })
  }

  async #lookAgain(name: string): Promise<void> {
    const room = await this.#room()
    const looked = await room.ask('lookAgain', { database: this.#cairn.database.name })
    if (looked.ok) this.#tell({ step: 'looked', name, ...looked.value, isAgain: true, trouble: null })
  }

  #finish(state: BringingState): void {
    this.#turn += 1
    this.#client?.stop()
    this.#client = null
    this.#tell(state)
  }

  async leave(): Promise<void> {
    this.#finish(none)
  }
}

const known = new WeakMap<object, Bringing>()

/** One for a database, however often its page is opened. */
export function bringingOf(cairn: Cairn, keeping: Keeping): Bringing {
  const found = known.get(cairn.database) ?? new BringingIn(cairn, keeping)
  known.set(cairn.database, found)
  return found
}
