// The deeper looks at the roadmap against naive counts, on ladders of any shape: path, months, competencies, disagreements.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { sidesOf, sidesQuestion, sidesSentence } from '../../../shared/rules/roadmap/assessment-disagreements.ts'
import { competencyShares, radarCorners, sharesSentence } from '../../../shared/rules/roadmap/competency-shares.ts'
import { evidenceMonths, firstDayOf, monthOfDay } from '../../../shared/rules/roadmap/evidence-months.ts'
import { competenciesAtFirst } from '../../../shared/rules/roadmap/initially-shown-criteria.ts'
import { pathSentence, pathTo, wantedInWords } from '../../../shared/rules/roadmap/path-to-target.ts'
import { roadmapProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { targetOf } from '../../../shared/rules/roadmap/target-level.ts'
import { anyCareer, type Career, lastWordsOf } from './any-ladder.ts'

const piecesOf = ({ pieces }: Career, criterion: Criterion) =>
  pieces.filter(({ criterionId, kind }) => criterionId === criterion.id && criterion.kinds.includes(kind))

/** Evidence items missing until count and kinds are met, counted from the plain list. */
function missingOf(career: Career, criterion: Criterion): number {
  const mine = piecesOf(career, criterion)
  const short = Math.max(0, criterion.minimum - mine.length)
  const isNeeded = criterion.needs.length > 0 && !mine.some(({ kind }) => criterion.needs.includes(kind))
  return short === 0 && isNeeded ? 1 : short
}

it('the path holds what is not met up to the target, each as far away as items and words are missing, the nearest first', () => {
  fc.assert(
    fc.property(anyCareer, fc.nat(), (career, at) => {
      const { roadmap, standings } = career
      const wanted = roadmap.levels[at % roadmap.levels.length]
      const target = targetOf(roadmap, { targetLevel: ` ${wanted?.name.toUpperCase()} ` })
      expect(target?.level).toBe(wanted)
      const onTheWay = target?.onTheWay ?? []
      expect(onTheWay.every(({ track }) => track === '' || track === wanted?.track)).toBe(true)
      const steps = pathTo(roadmap, onTheWay, roadmapProgress(roadmap, standings, null), standings)
      const expected = new Map<string, number>()
      for (const criterion of roadmap.criteria) {
        const level = onTheWay.find(({ id }) => id === criterion.levelId)
        const last = lastWordsOf(career, criterion.id)
        if (level === undefined || last.get('')?.verdict === 'not-applicable') continue
        const isConfirmed = [...last].some(([who, { verdict }]) => who !== '' && verdict === 'confirmed')
        const distance = missingOf(career, criterion) + (level.metWhen === 'confirmed' && !isConfirmed ? 1 : 0)
        if (distance > 0) expected.set(criterion.id, distance)
      }
      expect(new Map(steps.map(({ progress, distance }) => [progress.criterion.id, distance]))).toEqual(expected)
      const near = steps.filter(({ isPostponed }) => !isPostponed).map(({ distance }) => distance)
      expect(near).toEqual([...near].sort((a, b) => a - b))
      for (const step of steps) expect(wantedInWords(step)).toMatch(/^It needs .+\.$/)
      expect(pathSentence(steps, 'of Lead')).toContain(steps.length === 0 ? 'is met' : String(steps.length))
    }),
  )
})

it('a target is found by the name that promotions find a level by', () => {
  const levels = ['Mid', 'Senior'].map((name) => ({ id: name, name, track: '', metWhen: 'evidenced' as const }))
  expect(targetOf({ levels }, { targetLevel: 'mid-level' })).toMatchObject({ level: { name: 'Mid' }, isNamed: true })
  expect(targetOf({ levels }, { targetLevel: 'Chief' })).toMatchObject({ level: { name: 'Senior' }, isNamed: false })
})

it('months add up to the items that count, each in the month of its day', () => {
  fc.assert(
    fc.property(anyCareer, (career) => {
      const { roadmap, standings } = career
      const { of, first, last } = evidenceMonths(roadmap, standings)
      const all: string[] = []
      for (const criterion of roadmap.criteria) {
        const naive: Record<string, number> = {}
        for (const { day } of piecesOf(career, criterion)) {
          const month = day.slice(0, 7)
          naive[month] = (naive[month] ?? 0) + 1
          all.push(month)
        }
        const counted = [...(of.get(criterion.id) ?? [])].map(([month, count]) => [
          firstDayOf(month).slice(0, 7),
          count,
        ])
        expect(Object.fromEntries(counted)).toEqual(naive)
      }
      all.sort()
      expect([first, last].map((month) => (month === null ? undefined : firstDayOf(month).slice(0, 7)))).toEqual([
        all[0],
        all.at(-1),
      ])
    }),
  )
})

it('months follow each other over the turn of a year', () => {
  expect(monthOfDay('2024-01-31') - monthOfDay('2023-12-01')).toBe(1)
  expect(firstDayOf(monthOfDay('2023-12-31') + 1)).toBe('2024-01-01')
})

it('each competency counts its criteria that apply, those with evidence and those that are confirmed', () => {
  fc.assert(
    fc.property(anyCareer, ({ roadmap, standings }) => {
      const progress = roadmapProgress(roadmap, standings, null)
      const shares = competencyShares(roadmap, roadmap.levels, progress)
      expect(shares.map(({ competency }) => competency)).toEqual(roadmap.competencies)
      for (const { competency, applicable, withEvidence, confirmed } of shares) {
        const own = progress.filter((one) => one.criterion.competencyId === competency.id)
        const count = (...statuses: string[]) => own.filter(({ status }) => statuses.includes(status)).length
        expect([applicable.length, withEvidence.length, confirmed.length]).toEqual([
          own.length - count('not-applicable'),
          count('evidenced', 'confirmed'),
          count('confirmed'),
        ])
      }
      expect(sharesSentence(shares)).toMatch(/evidence/)
    }),
  )
})

it('a radar starts straight up and goes around clockwise', () => {
  const corners = radarCorners([1, 0.5, 1, 0], 100).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
  expect(corners).toEqual(['0 -100', '50 0', '0 100', '0 0'])
})

it('the largest disagreement comes first, and each is as large as the words and the evidence say', () => {
  fc.assert(
    fc.property(anyCareer, (career) => {
      const { roadmap, standings } = career
      const progress = roadmapProgress(roadmap, standings, null)
      const sides = sidesOf(roadmap, progress, standings)
      const expected = new Map<string, number>()
      for (const { criterion, status } of progress) {
        const last = lastWordsOf(career, criterion.id)
        const verdictOf = (who: string) => last.get(who)?.verdict
        const stands = (verdict: string | undefined) => verdict === 'confirmed' || verdict === 'not-yet'
        const others = [...last.keys()]
          .filter((who) => who !== '')
          .map(verdictOf)
          .filter(stands)
        const mine = stands(verdictOf('')) ? [verdictOf('')] : []
        if (status === 'not-applicable' || mine.length + others.length === 0) continue
        const all = [...mine, ...others]
        const shown =
          status === 'evidenced' || status === 'confirmed' ? 'confirmed' : status === 'claimed' ? 'part' : 'not-yet'
        const isTwo = (list: readonly unknown[]) => new Set(list).size > 1
        const size =
          mine.length === 1 && others.some((one) => one !== mine[0])
            ? 4
            : isTwo(others)
              ? 3
              : all.every((one) => one === shown)
                ? 0
                : shown === 'part'
                  ? 1
                  : 2
        expected.set(criterion.id, size)
      }
      expect(new Map(sides.map(({ progress: { criterion }, distance }) => [criterion.id, distance]))).toEqual(expected)
      const sizes = sides.map(({ distance }) => distance)
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      for (const side of sides) expect(sidesQuestion(side)).toContain(side.progress.criterion.id)
      expect(sidesSentence(sides)).toMatch(/\.$/)
    }),
  )
})

it('draws whole competencies until enough criteria stand there, and always the one that is open', () => {
  const anySizes = fc.array(fc.nat(6), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(anySizes, fc.nat(20), fc.option(fc.nat(40)), (sizes, most, open) => {
      const competencies = sizes.map((_, index) => ({ id: `C${index}` }))
      const criteria = sizes.flatMap((size, index) =>
        Array.from({ length: size }, (_, at) => ({ criterion: { id: `C${index}-${at}`, competencyId: `C${index}` } })),
      )
      const openId = open === null ? null : (criteria[open]?.criterion.id ?? null)
      const count = competenciesAtFirst(competencies, criteria, { most, openId })
      const held = sizes.slice(0, count).reduce((sum, size) => sum + size, 0)
      const openAt = openId === null ? -1 : Number(openId.slice(1).split('-')[0])
      expect(count).toBeGreaterThan(openAt)
      // No more than needed: without the last one too few would stand there.
      const isNeeded = count === 1 || count === openAt + 1 || held <= most
      expect(isNeeded).toBe(true)
      if (count < sizes.length) expect(held + (sizes[count] ?? 0)).toBeGreaterThan(most)
    }),
  )
})
