// The first page of a request: where its sender stands, cut to what its reader may see, under pseudonyms like everything else.
import { expect, it } from 'vitest'
import { newAction } from '../../../shared/records/new-records.ts'
import { nothingTold } from '../../../shared/records/shared-sender-progress.ts'
import { personStandIns } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { type StandingSource, standingInShare } from '../../../shared/rules/sharing/build-sender-progress.ts'
import { composeShare } from '../../../shared/rules/sharing/compose-share.ts'
import { copyInOwnIds } from '../../../shared/rules/sharing/share-file-ids.ts'
import { criterion, idOf, later, person, personId, roadmap } from '../../build-records.ts'
import { leaving, shareSource } from '../../build-review.ts'

const ilse = person(500, { name: 'Ilse Marrow', workingTowards: 'To decide alone', audience: 'mentor' })
const action = (number: number, text: string, more = {}) => ({
  ...newAction(idOf(number), '2025-03-01', later),
  text,
  ...more,
})
const source = (more: Partial<StandingSource> = {}): StandingSource => ({
  currentLevel: 'Senior',
  targetLevel: 'Staff',
  person: ilse,
  roadmap: { ...roadmap, audience: 'packet' },
  moved: [{ criterion: criterion('DEC-S2'), from: 'claimed', to: 'evidenced' }],
  actions: [],
  ...more,
})

it('tells level, target, goal, and each moved criterion with its place on the roadmap', () => {
  const { level, target, towards, moved } = standingInShare(source())
  expect([level, target, towards]).toEqual(['Senior', 'Staff', 'To decide alone'])
  const { competencyId, levelId } = criterion('DEC-S2')
  const competency = roadmap.competencies.find(({ id }) => id === competencyId)?.name
  const name = roadmap.levels.find(({ id }) => id === levelId)?.name
  expect(moved).toMatchObject([
    { criterionId: 'DEC-S2', place: `${competency}, ${name}`, from: 'claimed', to: 'evidenced' },
  ])
})

it('tells no goal of a private person, no private action, and none of somebody else', () => {
  const told = standingInShare(
    source({
      person: { ...ilse, audience: 'private' },
      actions: [
        action(1, 'Mine', { due: '2025-04-01' }),
        action(2, 'Hers', { ownerId: personId(500), due: '2025-03-20' }),
        action(3, 'Secret', { audience: 'private' }),
        action(4, 'Of Rook', { ownerId: personId(501) }),
        action(5, 'Done', { state: 'done' }),
      ],
    }),
  )
  expect(told.towards).toBe('')
  expect(told.actions.map(({ text, isReaders }) => [text, isReaders])).toEqual([
    ['Hers', true],
    ['Mine', false],
  ])
})

it('tells the goal of somebody I mentor as nobody else’s', () => {
  const { level, towards } = standingInShare(source({ person: { ...ilse, iMentorThem: true } }))
  expect([level, towards]).toEqual(['Senior', ''])
})

it('puts pseudonyms into every text of it, and leaves in ids of its own', () => {
  const told = standingInShare(
    source({
      currentLevel: 'Senior under Rook Pell',
      person: { ...ilse, workingTowards: 'To relieve Rook Pell' },
      actions: [action(1, 'Ask Rook Pell')],
    }),
  )
  const standIns = personStandIns(idOf(501), 'Rook Pell', 'Alder Finch')
  const { copy, fileIds } = leaving(shareSource({ standing: told, standIns }))
  expect(JSON.stringify(copy.standing)).not.toMatch(/Rook|Pell/)
  expect(copy.standing).toMatchObject({ level: 'Senior under Alder Finch', towards: 'To relieve Alder Finch' })
  expect(copy.standing.actions[0]?.id).not.toBe(idOf(1))
  expect(copyInOwnIds(copy, fileIds).standing.actions[0]?.id).toBe(idOf(1))
})

it('takes longer to read the more it tells', () => {
  const long = { ...nothingTold(), towards: 'word '.repeat(2000) }
  expect(composeShare(shareSource({ standing: long })).minutes).toBeGreaterThan(composeShare(shareSource()).minutes)
})
