// What the page tells its host so that it can notify on time: finished sentences for the days ahead, and nothing about records.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'
import { daysPlanned, mostPlanned } from './rules/due/planned-day.ts'

/** An address of the page. Comes back with a click, and is looked at there once more. */
const address = z
  .string()
  .max(300)
  .regex(/^\/[A-Za-z0-9/-]*$/)
const recordId = z.string().min(1).max(100).nullable()
const words = z.string().min(1).max(300)

const plannedDay = z.strictObject({
  day: z.iso.date(),
  count: z.int().min(1).max(100_000),
  items: z
    .array(z.strictObject({ title: words, neutral: words, address, recordId }))
    .min(1)
    .max(mostPlanned),
})

export const reminderDefinitions = {
  'reminders.plan': {
    request: z.strictObject({ days: z.array(plannedDay).max(daysPlanned) }),
    response: answer({}),
  },
  /** Shows one notification at once; false when the desktop shows none. */
  'reminders.try': { request: nothing, response: answer({ shown: z.boolean() }) },
}

export const reminderEvents = {
  /** Someone clicked a notification. */
  'reminder.open': z.strictObject({ address, recordId }),
}
