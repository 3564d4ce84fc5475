// A workbook as tables: its parts are unpacked only when they are small enough, and each sheet is read by itself.
import { strFromU8, unzipSync } from 'fflate'
import { failed, ok, type Result } from '../../result.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'
import type { NamedTable } from './read-tables.ts'
import { SheetTrouble, sharedTexts, sheetTable } from './xlsx-sheet.ts'
import { BrokenXml, readXml } from './xml-events.ts'

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4])

/** Microsoft's older container: a workbook with a password, or one in the format before XLSX. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])

/** A workbook with a password holds this stream; its name is in UTF-16. */
export function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (startsWith(bytes.subarray(at, at + name.length), name)) return true
  }
  return false
}

type Parts = Readonly<Record<string, Uint8Array>>

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(name)

function unpacked(bytes: Uint8Array): Result<Parts, LadderTrouble> {
  let size = 0
  let tooLarge = ''
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false
        size += originalSize
        if (size > ladderLimits.unpacked) tooLarge ||= name
        return tooLarge === ''
      },
    })
    if (tooLarge !== '') return failed({ kind: 'zip-bomb', place: tooLarge, most: ladderLimits.unpacked })
    return ok(parts)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    return failed({ kind: 'broken', format: 'XLSX', place: '', detail: `The zip is damaged (${detail})` })
  }
}

const textOf = (parts: Parts, name: string): string => {
  const found = Object.keys(parts).find((key) => key.toLowerCase() === name.toLowerCase())
  return found === undefined ? '' : strFromU8(parts[found] ?? new Uint8Array()).replace(/^\ufeff/, '')
}

interface SheetPart {
  readonly name: string
  readonly path: string
}

/** Sheets that are shown, in their order. */
function sheetsOf(parts: Parts): SheetPart[] {
  const targets = new Map<string, string>()
  readXml(textOf(parts, 'xl/_rels/workbook.xml.rels') || '<none/>', {
    open(element, { Id = '', Target = '' }) {
      if (element === 'Relationship') targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'))
    },
  })
  const sheets: SheetPart[] = []
  readXml(textOf(parts, 'xl/workbook.xml'), {
    open(element, attributes) {
      if (element !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? ''
      sheets.push({
        name: attributes.name ?? '',
        path: targets.get(id) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`,
      })
    },
  })
  return sheets
}

function tablesOf(parts: Parts): NamedTable[] {
  const texts = sharedTexts(textOf(parts, 'xl/sharedStrings.xml') || '<sst/>')
  const sheets = sheetsOf(parts).filter(({ path }) => textOf(parts, path) !== '')
  if (sheets.length > ladderLimits.sheets)
    throw new SheetTrouble({ kind: 'too-many', what: 'sheets', most: ladderLimits.sheets, place: '' })
  return sheets.map(({ name, path }) => {
    const table = sheetTable(textOf(parts, path), texts, sheets.length === 1 ? '' : name)
    return { table, name: sheets.length === 1 ? '' : name, above: [] }
  })
}

/** The tables of a workbook's shown sheets. */
export function readXlsx(bytes: Uint8Array): Result<NamedTable[], LadderTrouble> {
  const parts = unpacked(bytes)
  if (!parts.ok) return parts
  if (textOf(parts.value, 'xl/workbook.xml') === '') return failed({ kind: 'unknown-format' })
  try {
    return ok(tablesOf(parts.value))
  } catch (error) {
    if (error instanceof SheetTrouble) return failed(error.trouble)
    if (error instanceof BrokenXml) return failed({ kind: 'broken', format: 'XLSX', place: '', detail: error.message })
    throw error
  }
}
