// Makes a small XLSX file for tests, as other programs write one: shared and inline texts, merged cells, formulas.
import { strToU8, zipSync } from 'fflate'

export interface SheetSource {
  readonly name: string
  /** The elements inside `<sheetData>`, in XML. */
  readonly rows: string
  readonly merged?: readonly string[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A row of shared texts by their numbers, null for no cell; `at` counts from 1. */
export const sharedRow = (at: number, cells: readonly (number | null)[]): string =>
  `<row r="${at}">${cells
    .map((cell, column) =>
      cell === null ? '' : `<c r="${String.fromCharCode(65 + column)}${at}" t="s"><v>${cell}</v></c>`,
    )
    .join('')}</row>`

/** A row of inline texts. */
export const inlineRow = (at: number, cells: readonly (string | null)[]): string =>
  `<row r="${at}">${cells
    .map((cell, column) =>
      cell === null ? '' : `<c r="${String.fromCharCode(65 + column)}${at}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`

export function workbook(sheets: readonly SheetSource[], sharedStrings: readonly string[] = []): Uint8Array {
  const list = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')
  const relations = sheets
    .map((_, at) => `<Relationship Id="rId${at + 1}" Type="worksheet" Target="worksheets/sheet${at + 1}.xml"/>`)
    .join('')
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`${head}<Types/>`),
    'xl/workbook.xml': strToU8(`${head}<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships>${relations}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`${head}<sst>${sharedStrings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
  }
  sheets.forEach(({ rows, merged = [] }, at) => {
    const regions = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const cells = `<sheetData>${rows}</sheetData><mergeCells>${regions}</mergeCells>`
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(`${head}<worksheet>${cells}</worksheet>`)
  })
  return zipSync(parts)
}
