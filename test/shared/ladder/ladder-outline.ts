// A ladder that was read as short lines, so that a test says where each criterion must stand.

import type { ReadLadder } from '../../../shared/files/ladder/ladder-content.ts'
import type { LadderMapping } from '../../../shared/files/ladder/ladder-mapping.ts'
import { readLadder } from '../../../shared/files/ladder/parse-ladder-file.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const readText = (name: string, text: string, mapping?: LadderMapping) =>
  readLadder({ name, bytes: bytesOf(text) }, mapping)

/** The ladder, or an error that says the trouble. */
export function readWell(name: string, text: string, mapping?: LadderMapping): ReadLadder {
  const read = readText(name, text, mapping)
  if (!read.ok) throw new Error(JSON.stringify(read.trouble))
  return read.value
}

/** "Senior / Testing / Designs the strategy", with the track before the level where it has one. */
export function outlineOf({ content }: ReadLadder): string[] {
  return content.criteria.map(({ levelId, competencyId, text }) => {
    const level = content.levels.find(({ id }) => id === levelId)
    const competency = content.competencies.find(({ id }) => id === competencyId)
    const name = level?.track ? `${level.track}: ${level.name}` : level?.name
    return `${name} / ${competency?.name} / ${text.replaceAll('\n', '⏎')}`
  })
}

export const outline = (name: string, text: string): string[] => outlineOf(readWell(name, text))
