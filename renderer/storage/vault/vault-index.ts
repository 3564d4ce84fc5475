// Which record has which file, held for as long as the window lives: where each is, what it is called in links, whether a name is free.

import { attachmentFolder, foldedPath, linkName, newPathOf } from '../../../shared/files/vault/vault-file-names.ts'
import type { VaultNames } from '../../../shared/files/vault/vault-links.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { VaultRow, VaultStore } from './vault-store.ts'

export interface VaultIndex {
  readonly names: VaultNames
  rowOf(id: string): VaultRow | undefined
  /** The row of the file at a path, in whichever case it is written. */
  rowAt(path: string): VaultRow | undefined
  rows(): readonly VaultRow[]
  /** Where the record's file is, or will be: the same answer until it is written. */
  pathFor(record: AnyRecord): string
  baseText(id: string): Promise<string | null>
  /** Rows whose file has one of the ids in it, as the one that a link leads to. */
  linkedTo(ids: ReadonlySet<string>): Promise<VaultRow[]>
  save(rows: readonly (VaultRow & { readonly text: string })[]): Promise<void>
  /** The same text under another path, time or revision. */
  move(rows: readonly VaultRow[]): Promise<void>
  drop(ids: readonly string[]): Promise<void>
  /** A file that came to the folder, before its record is here: links to it are understood. */
  found(id: string, path: string): void
  /** Paths of files beside the words that are known to be there. */
  readonly attachments: Set<string>
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Where each record's file is, and which record a path or a link name means. */
function createPlaces(rows: readonly VaultRow[]) {
  const paths = new Map(rows.map(({ id, path }) => [id, path]))
  const ids = new Map(rows.map(({ id, path }) => [foldedPath(path), id]))
  const named = new Map(rows.map(({ id, path }) => [linkName(path), id]))
  const leave = (id: string) => {
    const path = paths.get(id)
    if (path !== undefined && ids.get(foldedPath(path)) === id) ids.delete(foldedPath(path))
    paths.delete(id)
  }
  const place = (id: string, path: string) => {
    if (paths.get(id) !== path) leave(id)
    paths.set(id, path)
    ids.set(foldedPath(path), id)
    // The name it had is understood as well: links to it may be older.
    named.set(linkName(path), id)
  }
  const nameOf = (id: string) => {
    const path = paths.get(id)
    return path === undefined ? null : linkName(path)
  }
  const pathFor = (record: AnyRecord) => {
    const known = paths.get(record.id)
    if (known !== undefined) return known
    const path = newPathOf(record, (wished) => !ids.has(foldedPath(wished)) && !wished.startsWith(attachmentFolder))
    place(record.id, path)
    return path
  }
  const names: VaultNames = { nameOf, idOf: (name) => named.get(name) ?? null }
  return { names, place, leave, pathFor, idAt: (path: string) => ids.get(foldedPath(path)) ?? '' }
}

async function idsLinkedTo({ texts }: VaultStore, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size === 0) return []
  const found = await texts.filter(({ text }) => (text.match(uuid) ?? []).some((id) => ids.has(id))).toArray()
  return found.flatMap(({ id }) => (ids.has(id) ? [] : id))
}

export async function openVaultIndex(store: VaultStore): Promise<VaultIndex> {
  const rows = new Map((await store.files.toArray()).map((row) => [row.id, row]))
  const places = createPlaces([...rows.values()])
  const hold = (row: VaultRow) => {
    rows.set(row.id, row)
    places.place(row.id, row.path)
  }
  return {
    names: places.names,
    rowOf: (id) => rows.get(id),
    rowAt: (path) => rows.get(places.idAt(path)),
    rows: () => [...rows.values()],
    pathFor: places.pathFor,
    baseText: async (id) => (await store.texts.get(id))?.text ?? null,
    linkedTo: async (ids) => (await idsLinkedTo(store, ids)).flatMap((id) => rows.get(id) ?? []),
    async save(saved) {
      const bare = saved.map(({ text: _, ...row }) => row)
      await store.transaction('rw', [store.files, store.texts], async () => {
        await store.files.bulkPut(bare)
        await store.texts.bulkPut(saved.map(({ id, text }) => ({ id, text })))
      })
      for (const row of bare) hold(row)
    },
    async move(moved) {
      if (moved.length > 0) await store.files.bulkPut([...moved])
      for (const row of moved) hold(row)
    },
    async drop(gone) {
      await store.files.bulkDelete([...gone])
      await store.texts.bulkDelete([...gone])
      for (const id of gone) {
        rows.delete(id)
        places.leave(id)
      }
    },
    found: places.place,
    attachments: new Set(),
  }
}
