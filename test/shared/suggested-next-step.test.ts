// The suggested next step: in a fixed order, each with the reason that holds.
import { describe, expect, it } from 'vitest'
import { emptyStanding, type Standing, withPiece } from '../../shared/rules/evidence/criterion-running-summary.ts'
import { roadmapProgress } from '../../shared/rules/roadmap/roadmap-progress.ts'
import { type StepInput, suggestedSteps } from '../../shared/rules/week/suggested-next-step.ts'
import { criterion, criterionId, idOf, person, roadmap, roadmapId, session } from '../build-records.ts'

const today = '2025-03-14'
const ilse = person(1, { name: 'Ilse Quarrington', cadence: 'weekly' })
const pell = person(2, { name: 'Pell Okonjo-Vane' })

function standingWith(of: string, pieces: number): Standing {
  let standing = emptyStanding(roadmapId, criterionId(of))
  const [kind] = criterion(of).needs.length > 0 ? criterion(of).needs : criterion(of).kinds
  if (kind === undefined) throw new Error(`${of} takes nothing.`)
  for (let number = 0; number < pieces; number += 1) {
    standing = withPiece(standing, {
      roadmapId,
      criterionId: criterionId(of),
      recordId: idOf(number),
      kind,
      epochDay: 20_000,
    })
  }
  return standing
}

const input = (more: Partial<StepInput> & { pieces?: Record<string, number> } = {}): StepInput => {
  const { pieces = {}, ...rest } = more
  const standings = new Map(Object.entries(pieces).map(([of, count]) => [criterionId(of), standingWith(of, count)]))
  return {
    today,
    roadmap,
    progress: roadmapProgress(roadmap, standings, null),
    unclosed: [],
    next: null,
    people: new Map([
      [ilse.id, ilse],
      [pell.id, pell],
    ]),
    namedOn: new Map(),
    ...rest,
  }
}
const ids = (given: StepInput) => suggestedSteps(given).map(({ id }) => id)
const twoNeeded = roadmap.criteria.find(({ minimum, needs }) => minimum === 2 && needs.length < 2)?.id ?? ''

describe('the suggested next step', () => {
  it('closes a held session before anything else', () => {
    const held = session(7, { day: '2025-03-13', startedAt: '2025-03-13T10:00:00.000Z', personId: ilse.id })
    expect(suggestedSteps(input({ unclosed: [held] }))[0]).toMatchObject({
      step: 'Close the session with Ilse.',
      why: 'It was held on Thursday 13 March. Closing it shows what moved since the one before.',
      way: { href: `/sessions/${held.id}/after` },
    })
  })
  it('asks for a goal only in the last week before a session', () => {
    const near = session(8, { day: '2025-03-20', goal: ' ', personId: ilse.id })
    expect(ids(input({ next: near }))[0]).toBe(`goal ${near.id}`)
    expect(ids(input({ next: { ...near, day: '2025-03-22' } }))).not.toContain(`goal ${near.id}`)
    for (const day of ['2025-03-14', '2025-03-15'])
      expect(ids(input({ next: { ...near, day } })), 'in the list of what is due').not.toContain(`goal ${near.id}`)
    expect(ids(input({ next: { ...near, goal: 'Agree on dates' } }))).not.toContain(`goal ${near.id}`)
  })
  it('asks the person named on the evidence to confirm it, as an action to note', () => {
    const given = input({ pieces: { [twoNeeded]: 2 }, namedOn: new Map([[criterionId(twoNeeded), [pell.id]]]) })
    expect(suggestedSteps(given)[0]).toMatchObject({
      step: `Ask Pell to confirm ${twoNeeded}.`,
      why: 'It has 2 evidence items, but nobody else has confirmed it. Pell is named on one.',
      way: { kind: 'note-action', words: 'Ask Pell' },
    })
  })
  it('shows a criterion that is one piece from being evidenced', () => {
    expect(suggestedSteps(input({ pieces: { [twoNeeded]: 1 } }))[0]).toMatchObject({
      id: `piece ${twoNeeded}`,
      why: 'It has 1 evidence item and asks for 2 evidence items.',
    })
  })
  it('plans the next session with the one you meet regularly, and not while one is planned', () => {
    expect(suggestedSteps(input()).find(({ id }) => id === 'plan')).toMatchObject({
      step: 'Plan the next session with Ilse.',
      why: 'You meet weekly, and none is planned yet.',
    })
    expect(ids(input({ next: session(9, { day: '2025-04-20' }) }))).not.toContain('plan')
  })
  it('suggests nothing with someone whom I no longer meet', () => {
    const over = { ...ilse, endedOn: today }
    const people = new Map([[over.id, over]])
    expect(suggestedSteps(input({ people })).find(({ id }) => id === 'plan')).toMatchObject({
      step: 'Plan the next session.',
    })
    const near = session(8, { day: '2025-03-20', goal: ' ', personId: over.id })
    expect(ids(input({ people, next: near }))).not.toContain(`goal ${near.id}`)
    const namedOn = new Map([[criterionId(twoNeeded), [over.id]]])
    const steps = suggestedSteps(input({ people, namedOn, pieces: { [twoNeeded]: 5 } })).map(({ step }) => step)
    expect(steps.join(' ')).not.toContain('Ilse')
  })
  it('begins with someone to talk to and a first piece', () => {
    expect(ids(input({ people: new Map() }))).toEqual(['first-person', 'first-piece'])
  })
})
