// What a locale of the system comes to in Cairn's own formats.
import { expect, it } from 'vitest'
import { formatsOfLocale } from '../../renderer/platform/locale-formats.ts'

it.each([
  ['en-US', 'month-day', 'comma-point', '12-hour', 7],
  ['en_US.UTF-8', 'month-day', 'comma-point', '12-hour', 7],
  ['en-GB', 'day-month', 'comma-point', '24-hour', 1],
  ['de-DE', 'day-month', 'point-comma', '24-hour', 1],
  ['fr-FR', 'day-month', 'space-comma', '24-hour', 1],
  ['de-CH', 'day-month', 'apostrophe-point', '24-hour', 1],
  ['ja-JP', 'year-first', 'comma-point', '24-hour', 7],
  ['ar-EG', 'day-month', 'comma-point', '12-hour', 6],
])('%s', (locale, dates, numbers, clock, firstWeekday) =>
  expect(formatsOfLocale(locale)).toEqual({ dates, numbers, clock, firstWeekday }),
)

it.each(['C', 'en_US_POSIX', 'no locale', ''])('%j has none', (tag) => expect(formatsOfLocale(tag)).toBeNull())
