// Who the owner is and where they want to go. One per database; all of it optional except the ladder in use.
import * as z from 'zod'
import { defineRecord } from './define-record.ts'
import { mostCriteria, promotionLimit, snoozeLimit, visibleKinds } from './field-choices.ts'
import { CriterionId, RoadmapId } from './record-ids.ts'
import { Audience, Day, field, line, lines, text, Zone } from './stored-field.ts'

/** Criteria of the working ladder whose evidence counts for a criterion of another one. */
const Pair = z.strictObject({ to: CriterionId, from: z.array(CriterionId).min(1).max(100) })

const horizon = z.int().min(1).max(600).nullable()

export const profileDefinition = defineRecord('profile', {
  name: line('packet'),
  currentLevel: line('packet'),
  targetLevel: line('packet'),
  /** What the owner is called at work: "Senior engineer". */
  role: line('packet'),
  team: line('packet'),
  /** What the owner is responsible for. */
  scope: text('packet'),
  startedOn: field('packet', Day.nullable()),
  /** Months the owner gives it; shown only if set. */
  horizonMonths: field('private', horizon),
  roadmapId: field('packet', RoadmapId),
  /**
   * Ladders kept beside the one in use. Evidence is linked once, on the working ladder; `pairs` say for which criteria of the other one it
   * counts too. `workingId` is the version of the working ladder that their `from` speaks of.
   */
  otherLadders: lines(
    'private',
    {
      roadmapId: field('private', RoadmapId),
      workingId: field('private', RoadmapId),
      pairs: field('private', z.array(Pair).max(mostCriteria)),
    },
    20,
  ),
  /** What is due and was put off: by the id of its rule (rules/due), due again on `until`. */
  snoozes: lines('private', { item: line('private'), until: field('private', Day) }, snoozeLimit),
  /** The zone in which today is today; null: the machine's own. Another machine may not know it. */
  zone: field('private', Zone.nullable()),
  /** ISO weekday on which weeks begin; null: as the system has it. */
  firstWeekday: field('private', z.int().min(1).max(7).nullable()),
  /** With which visibility new records of a kind begin, where its owner chose one. */
  newAudiences: lines('private', {
    kind: field('private', z.enum(visibleKinds)),
    audience: field('private', Audience),
  }),
  /** Levels reached, the earliest first, one a day at most: what was asked for before is kept beside each. */
  promotions: lines(
    'private',
    {
      day: field('private', Day),
      /** The level reached, as it was called then. */
      level: line('private'),
      note: text('private'),
      fromLevel: line('private'),
      fromTarget: line('private'),
      fromStartedOn: field('private', Day.nullable()),
      fromHorizonMonths: field('private', horizon),
    },
    promotionLimit,
  ),
})
export type Profile = z.infer<typeof profileDefinition.schema>
export type OtherLadder = Profile['otherLadders'][number]
export type Snooze = Profile['snoozes'][number]
export type NewAudience = Profile['newAudiences'][number]
export type Promotion = Profile['promotions'][number]
