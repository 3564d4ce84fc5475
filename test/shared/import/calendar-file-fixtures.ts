// A calendar file of a few lines, and the meetings that are read of it on March 14, 2025, in Berlin.
import { readFile } from '../../../shared/files/import/read-import-file.ts'
import type { FoundMeeting, ReadSource } from '../../../shared/rules/import/found-record.ts'
import { bytesOf } from './found-outline.ts'

export const at = { today: '2025-03-14', zone: 'Europe/Berlin' }

export const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
export const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Mentoring', ...lines, 'END:VEVENT']

export function source(text: string | Uint8Array, zone = at.zone): ReadSource {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const read = readFile({ path: 'a.ics', bytes }, undefined, { ...at, zone })
  if (!read.ok) throw new Error(read.trouble.kind)
  return read.value
}
export const meetings = (text: string | Uint8Array, zone?: string): FoundMeeting[] =>
  source(text, zone).records.filter((one): one is FoundMeeting => one.kind === 'session')
export const starts = (...lines: string[]) =>
  meetings(calendar(...event(...lines))).map(({ startsAt, day }) => startsAt ?? day)
export const days = (...lines: string[]) => meetings(calendar(...event(...lines))).map(({ day }) => day)
