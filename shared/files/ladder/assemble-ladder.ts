// Makes a ladder's levels, competencies and criteria of what a file's reader found.
import { evidenceKinds, shortTextLimit, textLimit } from '../../records/field-choices.ts'
import type { EvidenceKind } from '../../records/roadmap.ts'
import { failed, ok, type Result } from '../../result.ts'
import { assembleCompetencies } from './assemble-competencies.ts'
import { assembleLevels } from './assemble-levels.ts'
import { criterionIds } from './criterion-ids.ts'
import { type FoundCriterion, type FoundLadder, firstWords } from './found-ladder.ts'
import type { LadderContent, LeftOut, ReadLadder } from './ladder-content.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'
import { isPlaceholder } from './split-cell.ts'

const isKind = (word: string): word is EvidenceKind => evidenceKinds.some((kind) => kind === word)

/** Kinds that are named in a cell; words that are none are skipped. */
const kindsIn = (text: string): EvidenceKind[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(isKind),
  ),
]

function minimumIn(text: string): number {
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= 99 ? number : 1
}

const leftOut = ({ place, text, competency }: FoundCriterion, why: string): LeftOut => ({
  place,
  what: firstWords(text || competency),
  why,
})

interface Placed {
  readonly found: FoundCriterion
  readonly levels: readonly number[]
  readonly competency: number
}

function tooMuch(found: FoundLadder, placed: readonly Placed[]): LadderTrouble | null {
  let count = 0
  for (const { found: one, levels } of placed) {
    count += levels.length
    if (count > ladderLimits.criteria)
      return { kind: 'too-many', what: 'criteria', most: ladderLimits.criteria, place: one.place }
    const names = [one.competency, one.group, one.track, ...one.levels]
    if (names.some((name) => name.length > shortTextLimit / 2))
      return { kind: 'too-long', place: one.place, most: shortTextLimit / 2 }
    if (one.text.length > textLimit || one.notes.length > textLimit)
      return { kind: 'too-long', place: one.place, most: textLimit }
  }
  const long = [...found.levels, ...found.competencies].find(({ name }) => name.length > shortTextLimit / 2)
  return long === undefined ? null : { kind: 'too-long', place: firstWords(long.name), most: shortTextLimit / 2 }
}

function criteriaOf(placed: readonly Placed[], content: Omit<LadderContent, 'criteria'>, codes: Codes) {
  const rows = placed.flatMap(({ found, levels, competency }) =>
    levels.map((level) => ({ found, level, competency, isShared: levels.length > 1 })),
  )
  const ids = criterionIds(
    rows.map(({ found, level, competency, isShared }) => ({
      own: found.id,
      competency: codes.competencies[competency] ?? '',
      level: codes.levels[level] ?? '',
      isShared,
    })),
  )
  const ownIds = ids.filter(({ isOwn }) => isOwn).map(({ id }) => id)
  const criteria = rows.flatMap(({ found, level, competency }, at): LadderContent['criteria'] => {
    const [id, inLevel, of] = [ids[at]?.id, content.levels[level], content.competencies[competency]]
    if (id === undefined || inLevel === undefined || of === undefined) return []
    const kinds = kindsIn(found.kinds)
    return [
      {
        id,
        competencyId: of.id,
        levelId: inLevel.id,
        text: found.text.trim(),
        notes: found.notes.trim(),
        kinds: kinds.length > 0 ? kinds : [...evidenceKinds],
        needs: kindsIn(found.needs),
        minimum: minimumIn(found.minimum),
      },
    ]
  })
  return { criteria, ownIds }
}

interface Codes {
  readonly levels: readonly string[]
  readonly competencies: readonly string[]
}

/** `fallbackTitle` is used where the file has none. */
export function assembleLadder(
  found: FoundLadder,
  { format, fallbackTitle }: { format: string; fallbackTitle: string },
): Result<ReadLadder, LadderTrouble> {
  const left = [...found.leftOut]
  const withText = found.criteria.filter((one) => {
    if (one.text.trim() !== '' && !isPlaceholder(one.text)) return true
    left.push(leftOut(one, one.text.trim() === '' ? 'It has no text.' : 'It is a placeholder.'))
    return false
  })
  const { levels, codes: levelsCodes, placeOf } = assembleLevels(found.levels, withText)
  const { competencies, codes, indexOf } = assembleCompetencies(found.competencies, withText)
  const placed = withText.flatMap((one): Placed[] => {
    const [at, competency] = [placeOf(one), indexOf(one)]
    if (at.length > 0 && competency >= 0) return [{ found: one, levels: at, competency }]
    left.push(leftOut(one, at.length === 0 ? 'It names no level.' : 'It names no competency.'))
    return []
  })
  if (placed.length === 0) return failed({ kind: 'no-criteria', format })
  const trouble = tooMuch(found, placed)
  if (trouble !== null) return failed(trouble)
  if (levels.length > ladderLimits.levels)
    return failed({ kind: 'too-many', what: 'levels', most: ladderLimits.levels, place: '' })
  if (competencies.length > ladderLimits.competencies)
    return failed({ kind: 'too-many', what: 'competencies', most: ladderLimits.competencies, place: '' })
  const content = { levels, competencies }
  const { criteria, ownIds } = criteriaOf(placed, content, { levels: levelsCodes, competencies: codes })
  const title = (found.title.trim() || fallbackTitle).slice(0, shortTextLimit)
  const mapping = { fields: found.fields }
  return ok({ format, title, mapping, content: { ...content, criteria }, ownIds, leftOut: left })
}
