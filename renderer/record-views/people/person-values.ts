// A person's record as its form holds it: everything as typed, turned into a record only when it is saved.

import * as z from 'zod'
import { askers, cadences, relationships } from '../../../shared/records/field-choices.ts'
import type { Person } from '../../../shared/records/person.ts'
import { Audience } from '../../../shared/records/stored-field.ts'
import { readNumber } from '../../../shared/rules/text/typed-number.ts'

export const PersonValues = z.strictObject({
  name: z.string(),
  relationship: z.enum(['', ...relationships]),
  iMentorThem: z.boolean(),
  since: z.string(),
  askedBy: z.enum(askers).nullable(),
  howItBegan: z.string(),
  endedOn: z.string().nullable(),
  endedWhy: z.string(),
  stack: z.array(z.string()),
  knowledge: z.array(z.string()),
  stage: z.string(),
  team: z.string(),
  sharedBackground: z.string(),
  workingTowards: z.string(),
  cadence: z.enum(cadences),
  weekday: z.string(),
  time: z.string(),
  zone: z.string(),
  minutes: z.string(),
  note: z.string(),
  tags: z.array(z.string()),
  audience: Audience,
})
export type PersonValues = z.infer<typeof PersonValues>

export const isPersonValues = (value: unknown): value is PersonValues => PersonValues.safeParse(value).success

export const valuesOf = (person: Person): PersonValues => ({
  name: person.name,
  relationship: person.relationship ?? '',
  iMentorThem: person.iMentorThem,
  since: person.since ?? '',
  askedBy: person.askedBy,
  howItBegan: person.howItBegan,
  endedOn: person.endedOn,
  endedWhy: person.endedWhy,
  stack: [...person.stack],
  knowledge: [...person.knowledge],
  stage: person.stage,
  team: person.team,
  sharedBackground: person.sharedBackground,
  workingTowards: person.workingTowards,
  cadence: person.cadence,
  weekday: person.weekday === null ? '' : String(person.weekday),
  time: person.time ?? '',
  zone: person.zone ?? '',
  minutes: String(person.minutes),
  note: person.note,
  tags: [...person.tags],
  audience: person.audience,
})

const orNull = (text: string) => (text.trim() === '' ? null : text)

/** The record as the form says it; whether it fits is for the save to say. */
export const personFrom = (person: Person, values: PersonValues): Person => ({
  ...person,
  ...values,
  name: values.name.trim(),
  relationship: values.relationship === '' ? null : values.relationship,
  since: orNull(values.since),
  weekday: values.weekday === '' ? null : Number(values.weekday),
  time: orNull(values.time),
  zone: orNull(values.zone),
  minutes: readNumber(values.minutes) ?? Number.NaN,
})
