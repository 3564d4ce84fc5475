// The forms in which Cairn writes a ladder: they say everything, so reading one back guesses nothing.
import { parse } from 'yaml'
import * as z from 'zod'
import { roadmapDefinition } from '../../records/roadmap.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { LadderContent, ReadLadder } from './ladder-content.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'

/** Stands in every ladder that Cairn wrote. */
export const ownFormat = 'cairn-ladder'

export interface OwnLadder extends LadderContent {
  readonly title: string
}

const { title, levels, competencies, criteria } = roadmapDefinition.schema.shape
// The record's own schema says what fits; a file may hold more criteria than it.
const OwnLadderSchema = z.object({ title, levels, competencies, criteria: z.array(criteria.element) })

/** The first element that occurs twice, without regard to case. */
const repeated = (ids: readonly string[]): string | undefined => {
  const folded = ids.map((id) => id.toLowerCase())
  return ids.find((_, at) => folded.indexOf(folded[at] ?? '') !== at)
}

function unfit({ levels: has, competencies: of, criteria: all }: OwnLadder): string | null {
  const twice =
    repeated(has.map(({ id }) => id)) ?? repeated(of.map(({ id }) => id)) ?? repeated(all.map(({ id }) => id))
  if (twice !== undefined) return `The id “${twice}” occurs twice`
  const lost = all.find(
    ({ levelId, competencyId }) => !has.some(({ id }) => id === levelId) || !of.some(({ id }) => id === competencyId),
  )
  return lost === undefined ? null : `The criterion “${lost.id}” refers to a level or competency that is not listed`
}

/** Values of a file that says it is Cairn's. `place` is where its content begins. */
export function ownLadder(value: unknown, format: string, place: string): Result<ReadLadder, LadderTrouble> {
  const read = OwnLadderSchema.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const path = issue?.path.map(String).join('.') ?? ''
    return failed({ kind: 'broken', format, place: path || place, detail: issue?.message ?? '' })
  }
  const { data } = read
  if (data.criteria.length === 0) return failed({ kind: 'no-criteria', format })
  if (data.criteria.length > ladderLimits.criteria)
    return failed({ kind: 'too-many', what: 'criteria', most: ladderLimits.criteria, place: '' })
  const problem = unfit(data)
  if (problem !== null) return failed({ kind: 'broken', format, place, detail: problem })
  const { title: own, ...content } = data
  const ownIds = content.criteria.map(({ id }) => id)
  return ok({ format, title: own, mapping: { fields: [] }, content, ownIds, leftOut: [] })
}

export const isOwnText = (text: string): boolean => text.slice(0, 400).includes(ownFormat)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** YAML or JSON that says it is Cairn's; null where it is neither, or broken: then the readers for files of others say why. */
export function readOwnTree(text: string): Result<ReadLadder, LadderTrouble> | null {
  const format = /^\s*\{/.test(text) ? 'JSON' : 'YAML'
  try {
    const value: unknown = parse(text, { maxAliasCount: 0 })
    return isRecord(value) && value.format === ownFormat ? ownLadder(value, format, 'line 1') : null
  } catch {
    return null
  }
}
