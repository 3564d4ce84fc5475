// Every row is read as today's kinds have it: what came later is filled in where rows leave the database, for each read, filter and
// live query alike. Nothing is written for it, so a start costs nothing more.
import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie'
import {
  type Added,
  changeWithAddedFields,
  isAnythingAdded,
  withAddedFields,
} from '../../../shared/records/fill-added-fields.ts'

type Fill = (row: unknown) => unknown

function filledCursor(cursor: DBCoreCursor, fill: Fill): DBCoreCursor {
  // The browser's own getters work on the browser's own cursor only.
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => fill(cursor.value) },
  })
}

const filledTable = (below: DBCoreTable, fill: Fill): DBCoreTable => ({
  ...below,
  get: (request) => below.get(request).then(fill),
  getMany: (request) => below.getMany(request).then((rows) => rows.map(fill)),
  query: (request) =>
    below.query(request).then((answer) => (request.values ? { ...answer, result: answer.result.map(fill) } : answer)),
  openCursor: (request) =>
    below
      .openCursor(request)
      .then((cursor) => (cursor !== null && request.values ? filledCursor(cursor, fill) : cursor)),
})

/** Null where no field came later, and nothing stands between the rows and their readers. */
export function fillOnRead(added?: Added): Middleware<DBCore> | null {
  if (!isAnythingAdded(added)) return null
  const fills: Readonly<Record<string, Fill>> = {
    records: (row) => withAddedFields(row, added),
    changes: (row) => changeWithAddedFields(row, added),
  }
  return {
    stack: 'dbcore',
    name: 'fields that came later',
    create: (core) => ({
      ...core,
      table: (name) => {
        const fill = fills[name]
        return fill === undefined ? core.table(name) : filledTable(core.table(name), fill)
      },
    }),
  }
}
