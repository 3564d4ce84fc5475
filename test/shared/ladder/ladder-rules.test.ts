// Editing a ladder, comparing it with the version before, fitting an imported one beside it, and reading the past on a later version.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLadder } from '../../../shared/files/ladder/parse-ladder-file.ts'
import { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { mostAlike } from '../../../shared/rules/ladder/alike-criteria.ts'
import { statusesAcross, traceForward } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import {
  addCompetency,
  addLevel,
  dropCriterion,
  emptyCriterion,
  moveCriterion,
  moveLevel,
  newCriterionId,
  putCriterion,
  removeCompetency,
  removeCriterion,
  removeLevel,
} from '../../../shared/rules/ladder/edit-ladder.ts'
import {
  contentOf,
  type LadderContent,
  ladderChanges,
  placementsToKeep,
} from '../../../shared/rules/ladder/ladder-changes.ts'
import { draftOf, draftOfImport, isLadderDraft } from '../../../shared/rules/ladder/ladder-draft.ts'
import { fitImport } from '../../../shared/rules/ladder/match-imported-ladder.ts'
import { ladderTrouble } from '../../../shared/rules/ladder/validate-ladder.ts'
import { criterion, criterionId, idOf, roadmap } from '../../build-records.ts'

const ladder = contentOf(roadmap)
const ids = ({ criteria }: Pick<LadderContent, 'criteria'>) => criteria.map(({ id }) => id)
const place = { competencyId: 'DEC', levelId: 'senior' }

describe('editing', () => {
  it('gives a new criterion a code that no version has used', () => {
    const id = newCriterionId(ladder, place, ['DEC-S4', 'dec-s5'])
    expect(id).toBe('DEC-S6')
    const next = putCriterion(ladder, { ...emptyCriterion(id, place), text: 'Says no' })
    expect(ids(next)).toEqual([...ids(ladder), 'DEC-S6'])
    expect(newCriterionId(next, place, ['DEC-S4', 'dec-s5'])).toBe('DEC-S7')
  })
  it('moves a criterion past the next one of its competency and level, and no further', () => {
    const seniors = (of: LadderContent) => ids(of).filter((id) => id.startsWith('DEC-S'))
    const [first = criterionId('DEC-S1'), ...rest] = seniors(ladder)
    expect(seniors(moveCriterion(ladder, first, 1))).toEqual([rest[0], first, ...rest.slice(1)])
    expect(moveCriterion(ladder, first, -1)).toEqual(ladder)
  })
  it('drops a criterion before another, with its competency and level', () => {
    const next = dropCriterion(ladder, criterionId('SYS-M1'), criterionId('DEC-S2'))
    const at = ids(next).indexOf(criterionId('SYS-M1'))
    expect(next.criteria[at + 1]?.id).toBe('DEC-S2')
    expect(next.criteria[at]).toMatchObject(place)
    expect(dropCriterion(ladder, criterionId('DEC-S2'), criterionId('DEC-S2'))).toEqual(ladder)
  })
  it('takes the criteria of a level or a competency with it', () => {
    expect(removeLevel(ladder, 'lead').criteria.some(({ levelId }) => levelId === 'lead')).toBe(false)
    expect(removeCompetency(ladder, 'DEC').criteria.some(({ competencyId }) => competencyId === 'DEC')).toBe(false)
  })
  it('names new levels and competencies apart, whatever their letters', () => {
    const twice = addLevel(addLevel(ladder, 'Senior'), '主任')
    expect(twice.levels.map(({ id }) => id)).toEqual(['mid', 'senior', 'lead', 'senior2', 'level'])
    expect(addCompetency(ladder, 'Decisive action').competencies.at(-1)?.id).toBe('DEC2')
    expect(moveLevel(ladder, 'lead', -1).levels.map(({ id }) => id)).toEqual(['mid', 'lead', 'senior'])
  })
  it('says what is missing, with its place', () => {
    expect(ladderTrouble(ladder)).toBeNull()
    expect(ladderTrouble({ ...ladder, title: ' ' })).toBe('Give the ladder a name.')
    expect(ladderTrouble(addLevel(ladder, ''))).toBe('Give level 4 a name.')
    expect(ladderTrouble(putCriterion(ladder, { ...criterion('DEC-S1'), text: '' }))).toBe(
      'Criterion DEC-S1 has no text.',
    )
    expect(ladderTrouble(putCriterion(ladder, { ...criterion('DEC-S1'), levelId: 'gone' }))).toBe(
      'Choose a level and a competency for criterion DEC-S1.',
    )
    const twice = { ...criterion('DEC-S1'), id: 'dec-s1' as CriterionId }
    expect(ladderTrouble(putCriterion(ladder, twice))).toMatch(/^2 criteria have the code dec-s1/)
    expect(ladderTrouble({ ...ladder, criteria: [] })).toBe('Add at least 1 criterion.')
  })
})

describe('what an edit changes', () => {
  it('is told criterion by criterion', () => {
    const s1 = criterion('DEC-S1')
    let after = putCriterion(ladder, { ...s1, text: `${s1.text} Always.` })
    after = putCriterion(after, { ...criterion('DEC-S2'), levelId: 'lead' })
    after = putCriterion(after, { ...criterion('DEC-S3'), minimum: 9 })
    after = removeCriterion(after, criterionId('DEC-M1'))
    after = putCriterion(after, { ...emptyCriterion('DEC-S9' as CriterionId, place), text: 'New' })
    const { changes, added } = ladderChanges(ladder, after)
    const changed = changes.filter(({ fate }) => fate !== 'same').map(({ from, fate }) => `${from.id} ${fate}`)
    expect(changed).toEqual(['DEC-M1 removed', 'DEC-S1 reworded', 'DEC-S2 moved', 'DEC-S3 rule'])
    expect(added.map(({ id }) => id)).toEqual(['DEC-S9'])
  })
  it('is nothing where only spaces differ', () => {
    const spaced = { ...ladder, criteria: ladder.criteria.map((one) => ({ ...one, text: ` ${one.text}\n` })) }
    expect(ladderChanges(ladder, spaced).changes.every(({ fate }) => fate === 'same')).toBe(true)
  })
  it('keeps only the placements that an id does not say, and none to a criterion that is not there', () => {
    const after = removeCriterion(ladder, criterionId('DEC-M1'))
    const said = [
      { from: criterionId('DEC-M1'), to: [criterionId('DEC-M2')] },
      { from: criterionId('DEC-S1'), to: [criterionId('DEC-S1')] },
      { from: criterionId('SYS-M1'), to: ['GONE-1' as CriterionId] },
    ]
    expect(placementsToKeep(ladder, after, said)).toEqual([said[0]])
  })
})

describe('an imported ladder', () => {
  const versions = [roadmap]
  it('is unchanged where it is the same ladder, whatever ids its reader gave', () => {
    const renamed = (id: string) => `X-${id}`
    const file: LadderContent = {
      title: ladder.title,
      levels: ladder.levels.map((one) => ({ ...one, id: renamed(one.id) })),
      competencies: ladder.competencies.map((one) => ({ ...one, id: renamed(one.id) })),
      criteria: ladder.criteria.map((one) => ({
        ...one,
        id: renamed(one.id) as CriterionId,
        levelId: renamed(one.levelId),
        competencyId: renamed(one.competencyId),
      })),
    }
    expect(fitImport(file, { current: roadmap, versions, ownIds: [] })).toEqual(ladder)
  })
  it('never gives a criterion the code of another one', () => {
    const file = { ...ladder, criteria: [{ ...criterion('DEC-S1'), text: 'Something else altogether' }] }
    const [fitted] = fitImport(file, { current: roadmap, versions, ownIds: [] }).criteria
    expect(fitted?.id).toBe('DEC-S4')
    const [kept] = fitImport(file, { current: roadmap, versions, ownIds: ids(file) }).criteria
    expect(kept?.id).toBe('DEC-S1')
  })
  const read = (text: string) => {
    const found = readLadder({ name: 'a.csv', bytes: new TextEncoder().encode(text) })
    if (!found.ok) throw new Error(found.trouble.kind)
    const { title, content, ownIds } = found.value
    return fitImport({ title, ...content }, { current: roadmap, versions, ownIds })
  }
  const [{ name: competency = '' } = {}] = ladder.competencies.filter(({ id }) => id === 'DEC')
  it('takes an id that no criterion can have for no id at all', () => {
    const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301'
    const rows = [`1,Eats apples`, `${uuid},Eats pears`, `,Eats plums`].map((row) => `${row},"${competency}",Mid`)
    const fitted = ids(read(['Id,Criterion,Competency,Level', ...rows].join('\n')))
    expect(fitted.filter((id) => ids(ladder).includes(id))).toEqual([])
    expect(new Set(fitted).size).toBe(3)
  })
  it('knows an id of another case, and lets no other criterion have it', () => {
    const rows = [`dec-m1,Reworded`, `,${JSON.stringify(criterion('DEC-M1').text)}`]
    const text = ['Id,Criterion,Competency,Level', ...rows.map((row) => `${row},"${competency}",Mid`)].join('\n')
    const [first, second] = ids(read(text))
    expect(first).toBe('DEC-M1')
    expect(ids(ladder)).not.toContain(second)
  })
  it('keeps two levels of one name apart', () => {
    const current = { ...roadmap, levels: roadmap.levels.map((one) => ({ ...one, name: 'Engineer' })) }
    const file = contentOf(current)
    expect(fitImport(file, { current, versions: [], ownIds: ids(file) })).toEqual(file)
  })
  it('makes a code that can be saved of a competency with any id', () => {
    const id = newCriterionId(ladder, { ...place, competencyId: 'system_design & craft/everything' }, [])
    expect(CriterionId.parse(id)).toBe('systemdesign-S1')
  })
})

it('what people said does not hold for an imported criterion of the same id that says something else', () => {
  const criteria = ladder.criteria.map((one) => {
    if (one.id === 'DEC-M1') return { ...one, text: 'Eats apples' }
    return one.id === 'DEC-M2' ? { ...one, text: `${one.text} Every time.` } : one
  })
  expect(draftOfImport(roadmap, { ...ladder, criteria }).leavesWords).toEqual(['DEC-M1'])
})

it('the most alike criterion comes first', () => {
  const near = { ...criterion('DEC-S1'), text: 'Presents a design to the architecture forum' }
  expect(mostAlike(ladder.criteria, near)[0]?.id).toBe('COM-S1')
  expect(mostAlike(ladder.criteria, { ...near, text: 'Ω' }).map(({ id }) => id)).toEqual(ids(ladder))
})

describe('the past on a later version', () => {
  const version = (number: number, more: Partial<Roadmap>): Roadmap => ({
    ...roadmap,
    id: RoadmapId.parse(idOf(900_100 + number)),
    version: number,
    ...more,
  })
  const second = version(2, {
    previousId: roadmap.id,
    criteria: roadmap.criteria.filter(({ id }) => id !== 'DEC-M1'),
    placements: [{ from: criterionId('DEC-M1'), to: [criterionId('DEC-M2'), criterionId('DEC-S1')] }],
  })
  const third = version(3, {
    previousId: second.id,
    criteria: second.criteria.filter(({ id }) => id !== 'DEC-M2'),
    placements: [{ from: criterionId('DEC-M2'), to: [criterionId('SYS-M1')] }],
  })
  const ladders = new Map([roadmap, second, third].map((one) => [one.id, one]))
  it('follows a criterion through every version', () => {
    expect(traceForward(roadmap.id, third, ladders)?.(criterionId('DEC-M1'))).toEqual(['SYS-M1', 'DEC-S1'])
    expect(traceForward(roadmap.id, third, ladders)?.(criterionId('OPS-M1'))).toEqual(['OPS-M1'])
    expect(traceForward(third.id, third, ladders)?.(criterionId('OPS-M1'))).toEqual(['OPS-M1'])
  })
  it('says nothing where the ladders do not belong together, also in a circle', () => {
    const other = version(9, { previousId: null })
    expect(traceForward(roadmap.id, other, ladders)).toBeNull()
    const round = version(4, { previousId: version(4, {}).id })
    expect(traceForward(roadmap.id, round, new Map([[round.id, round]]))).toBeNull()
  })
  it('takes the highest status where several became one', () => {
    const statuses = [
      { criterionId: criterionId('DEC-M2'), status: 'evidenced' as const },
      { criterionId: criterionId('SYS-M1'), status: 'claimed' as const },
    ]
    expect(statusesAcross({ roadmapId: second.id, statuses }, third, ladders)).toEqual(
      new Map([[criterionId('SYS-M1'), 'evidenced']]),
    )
  })
})

it('a draft of any other shape is known for one', () => {
  const draft = draftOf(roadmap)
  expect(isLadderDraft(JSON.parse(JSON.stringify(draft)))).toBe(true)
  const fields = ['baseId', 'content', 'placements', 'leavesWords'] as const
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
      const broken = { ...draft, [field]: value }
      const isText = field === 'baseId' && typeof value === 'string'
      const isList = (field === 'placements' || field === 'leavesWords') && Array.isArray(value)
      if (!isText && !isList) expect(isLadderDraft(broken)).toBe(false)
    }),
  )
  expect(isLadderDraft({ ...draft, content: { ...draft.content, criteria: [{ id: 1 }] } })).toBe(false)
})
