// Rows of a database that could not be opened as it should: each is taken by itself, and those that an archive may hold are kept, so
// that what comes of them is an archive like any other. What fits nowhere is counted and left to the raw rows beside it.

import { dataVersion } from '../records/data-version.ts'
import { recordKinds } from '../records/record-definitions.ts'
import { canonicalText } from '../rules/text/ordered-json.ts'
import { type RowsOf, tableNames } from './archive-format.ts'
import { createArchiveRowsReader } from './archive-rows-reader.ts'
import { partText } from './archive-write.ts'
import { upgradedLine } from './upgrade-lines.ts'

const lineOf = { changes: 'change', drafts: 'draft', tombstones: 'tombstone' } as const

const rowsNamed = (name: unknown): RowsOf | null => [...recordKinds, ...tableNames].find((one) => one === name) ?? null

const isTable = (rows: RowsOf): rows is (typeof tableNames)[number] => tableNames.some((name) => name === rows)

/** What belongs to a table of the browser's store and to no file. */
function withoutIndex(row: object): object {
  const { ids: _ids, ...rest } = Object.assign({ ids: [] }, row)
  return rest
}

/** `version` is the one that wrote the rows. */
export function foundRows(version: number) {
  const fits = createArchiveRowsReader(dataVersion)
  const rows = new Map<RowsOf, string[]>()
  let lost = 0
  const put = (name: RowsOf, text: string) => {
    const lines = rows.get(name)
    if (lines === undefined) rows.set(name, [text])
    else lines.push(text)
  }
  /** `table` as the browser's store names it, a row as it lies there. */
  const take = (table: string, row: unknown): void => {
    if (typeof row !== 'object' || row === null) return
    const name = rowsNamed(table === 'records' ? Reflect.get(row, 'kind') : table)
    if (name === null) return
    const line = isTable(name) ? lineOf[name] : 'record'
    const text = canonicalText(upgradedLine(line, name === 'changes' ? withoutIndex(row) : row, version))
    const trouble = fits.take({ what: 'rows', rows: name, part: 1 }, name, partText([text]))
    if (trouble === null) put(name, text)
    else lost += 1
  }
  return { rows, take, lost: () => lost }
}
