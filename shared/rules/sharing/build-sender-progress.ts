// What a request tells of where its sender stands: only what its reader may see, and no action of anybody else.
import type { Action } from '../../records/action.ts'
import type { Person } from '../../records/person.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { ActionInShare, MovedInShare, SharedStanding } from '../../records/shared-sender-progress.ts'
import type { MovedCriterion } from '../roadmap/moved-criteria.ts'
import { seenBy } from './redact-record.ts'

export interface StandingSource {
  readonly currentLevel: string
  readonly targetLevel: string
  readonly person: Person | null
  readonly roadmap: Roadmap
  /** Those that a mentor may be told of. */
  readonly moved: readonly MovedCriterion[]
  readonly actions: readonly Action[]
}

/** So many of each: more is no first page. */
const most = 40

function movedLine({ criterion, from, to }: MovedCriterion, { roadmap }: StandingSource): MovedInShare {
  const { competencies = [], levels = [] } = seenBy(roadmap, 'mentor') ?? {}
  const competency = competencies.find(({ id }) => id === criterion.competencyId)?.name ?? ''
  const level = levels.find(({ id }) => id === criterion.levelId)?.name ?? ''
  const place = [competency, level].filter((name) => name.trim() !== '').join(', ')
  return { criterionId: criterion.id, statement: criterion.text, place: place.slice(0, 500), from, to }
}

function actionLine(action: Action, person: Person): ActionInShare[] {
  const seen = seenBy(action, 'mentor')
  const isTheirs = action.ownerId === null || action.ownerId === person.id
  if (seen === null || !isTheirs || action.state !== 'open' || action.text.trim() === '') return []
  return [{ id: action.id, text: action.text, due: action.due, isReaders: action.ownerId === person.id }]
}

const byDue = (one: ActionInShare, other: ActionInShare) => ((one.due ?? '~') < (other.due ?? '~') ? -1 : 1)

/**
 * Level and target are told because their owner leaves them in; what they work towards with a person, only where a mentor may see that
 * person's page. The goal on the page of somebody whom they mentor is that person's own.
 */
export function standingInShare(source: StandingSource): SharedStanding {
  const { person, currentLevel, targetLevel, moved, actions } = source
  return {
    level: currentLevel.trim().slice(0, 500),
    target: targetLevel.trim().slice(0, 500),
    towards: (person === null || person.iMentorThem ? null : seenBy(person, 'mentor'))?.workingTowards ?? '',
    moved: moved.slice(0, most).map((one) => movedLine(one, source)),
    actions:
      person === null
        ? []
        : actions
            .flatMap((one) => actionLine(one, person))
            .sort(byDue)
            .slice(0, most),
  }
}
