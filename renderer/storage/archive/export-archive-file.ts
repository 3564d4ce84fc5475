// Takes everything out into one file: made in the worker, written by the host in parts, whole at its place or not there at all.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { archiveExtension, lockedExtension } from '../../../shared/files/archive-format.ts'
import type { RecordKind } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { kindPlural } from '../../../shared/rules/records/kind-names.ts'
import type { KeepingHost } from '../core/storage-host.ts'
import { type ArchiveClient, openRoom, Stopped } from './archive-client.ts'

export interface TakenOut {
  /** False when the person changed their mind before it was whole. */
  readonly saved: boolean
  /** Where it lies; null where only the browser knows. */
  readonly path: string | null
  readonly bytes: number
}

export interface TakeOut {
  readonly host: KeepingHost
  readonly databaseName: string
  readonly today: string
  /** Null for an archive that anybody can open. */
  readonly passphrase: string | null
  readonly onProgress: (share: number) => void
  /** Stops it wherever it is. */
  readonly signal: AbortSignal
}

const nothingRead = async () => null
const nothing: TakenOut = { saved: false, path: null, bytes: 0 }

class HostRefused extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

const troubleOf = (error: unknown): Trouble =>
  error instanceof HostRefused
    ? error.trouble
    : { kind: 'failed', detail: error instanceof Error ? error.message : String(error) }

/** Hands each piece to the host; the first refusal ends the work. */
async function written(
  { host, databaseName, passphrase, onProgress, signal }: TakeOut,
  saving: string,
): Promise<number> {
  let bytes = 0
  let client: ArchiveClient | null = null
  let refused: HostRefused | null = null
  const emit = async (piece: Uint8Array<ArrayBuffer>) => {
    bytes += piece.byteLength
    const answer = await host.request('saving.part', { saving, bytes: piece })
    if (answer.ok) return
    refused = new HostRefused(answer.trouble)
    client?.stop()
    throw refused
  }
  client = await openRoom({ emit, read: nothingRead, progress: onProgress })
  const stop = () => client?.stop()
  signal.addEventListener('abort', stop)
  try {
    if (signal.aborted) throw new Stopped('Stopped')
    await client.ask('make', { database: databaseName, passphrase })
    return bytes
  } catch (error) {
    throw refused ?? error
  } finally {
    signal.removeEventListener('abort', stop)
    client.stop()
  }
}

export async function takeOut(asked: TakeOut): Promise<Result<TakenOut, Trouble>> {
  const { host, today, passphrase, signal } = asked
  const extension = passphrase === null ? archiveExtension : lockedExtension
  // The ending by which a desktop knows it for ours: the last part alone is every archive's.
  const suggestedName = `export-${today}.cairn.${archiveExtension}${passphrase === null ? '' : `.${lockedExtension}`}`
  const begun = await host.request('saving.begin', { suggestedName, kindName: 'Everything in Cairn', extension })
  if (!begun.ok) return failed(begun.trouble)
  const { saving } = begun
  if (saving === null) return ok(nothing)
  try {
    const bytes = await written(asked, saving)
    const ended = await host.request('saving.end', { saving, isWhole: !signal.aborted })
    if (!ended.ok) return failed(ended.trouble)
    return ok(signal.aborted ? nothing : { saved: true, path: ended.path, bytes })
  } catch (error) {
    await host.request('saving.end', { saving, isWhole: false })
    return error instanceof Stopped ? ok(nothing) : failed(troubleOf(error))
  }
}

/** One kind of record as a table for a spreadsheet. */
export async function takeOutTable(
  { host, databaseName, today }: Pick<TakeOut, 'host' | 'databaseName' | 'today'>,
  kind: RecordKind,
): Promise<Result<TakenOut, Trouble>> {
  const client = await openRoom({ emit: async () => undefined, read: nothingRead, progress: () => undefined })
  try {
    const text = await client.ask('csv', { database: databaseName, kind })
    const bytes = new TextEncoder().encode(text)
    const suggestedName = `cairn-${kindPlural(kind).toLowerCase().replaceAll(' ', '-')}-${today}.csv`
    const answer = await host.request('file.save', { suggestedName, bytes, kindName: 'Table', extension: 'csv' })
    if (!answer.ok) return failed(answer.trouble)
    return ok({ saved: answer.saved, path: answer.path ?? null, bytes: bytes.byteLength })
  } catch (error) {
    return failed(troubleOf(error))
  } finally {
    client.stop()
  }
}
