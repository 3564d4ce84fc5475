// Calendar files of a few lines, brought in on a day in March with someone known, and the sessions that are here after it.
import { type Choices, plannedIn } from '../../renderer/pages/past-work/default-import-choices.ts'
import { importFound } from '../../renderer/storage/import/import-found-records.ts'
import { readFile } from '../../shared/files/import/read-import-file.ts'
import type { Session } from '../../shared/records/session.ts'
import { person } from '../build-records.ts'
import { database, note } from './ladder-in-use.ts'

export const today = '2025-03-14'
export const ilse = person(500, { name: 'Ilse Marrow', relationship: 'mentor', minutes: 30 })

export const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
export const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT']
export const withIlse = 'ATTENDEE;CN="Marrow, Ilse (Platform)":mailto:im@example.com'
export const weekly = (rule: string, clock = '20250320T100000', ...more: string[]) =>
  event('series', `DTSTART;TZID=Europe/Berlin:${clock}`, `RRULE:${rule}`, 'SUMMARY:Ilse / me 1:1', withIlse, ...more)

export async function planned(text: string, path = 'export.ics') {
  const read = readFile({ path, bytes: new TextEncoder().encode(text) }, undefined, { today, zone: 'Europe/Berlin' })
  if (!read.ok) throw new Error(read.trouble.kind)
  return plannedIn(database, [{ at: 0, path, source: read.value }], today)
}

/** Takes what is chosen unless its owner chooses otherwise. */
export async function bringIn(
  text: string,
  path?: string,
  change: (choices: Choices) => Choices = (choices) => choices,
) {
  const { files, first } = await planned(text, path)
  const found = files.flatMap(({ source }) => source.records)
  return importFound(
    database,
    { found, choices: change(first), today, roadmapId: null },
    { at: note().at, window: 'main' },
  )
}
export const states = async (text: string) => [...(await planned(text)).plan.values()].map(({ state }) => state)

export const all = async (): Promise<Session[]> => {
  const found = await database.records.where('kind').equals('session').toArray()
  return found.filter((one): one is Session => one.kind === 'session').sort((a, b) => (a.day < b.day ? -1 : 1))
}
export const here = async () => (await all()).filter(({ trashedAt }) => trashedAt === null)
export const days = async () => (await here()).map(({ day }) => day)
export const first = async (): Promise<Session> => {
  const [one] = await here()
  if (one === undefined) throw new Error('No session.')
  return one
}
