// What other calendars show of the calendar file: khal and calcurse, the real ones, where they are installed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { readCalendar } from '../../shared/files/import/calendars/read-calendar.ts'
import { scheduleFile } from '../../shared/files/schedule-calendar-file.ts'
import { calendarFile } from '../../shared/files/session-calendar-file.ts'
import type { Session } from '../../shared/records/session.ts'
import { instantOf } from '../../shared/rules/time/meeting-time.ts'
import { later, person, session } from '../build-records.ts'
import { runProgram, testWith } from '../driver/other-programs.ts'

let room = ''
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'cairn-calendars-'))
})
afterEach(() => rmSync(room, { recursive: true, force: true }))

const zone = 'Asia/Kathmandu'
const ilse = person(500, { name: 'Ilse, of “Øre”; Marrow', audience: 'mentor' })
/** A goal with every sign that a calendar escapes, long enough to be folded in the middle of a letter. */
const goal = 'Decide; now, or \\ later:\nwho answers at night, 誰が夜に答えるのか, and who pays for it. '
  .repeat(3)
  .trim()
function at(clock: string, more: Partial<Session> = {}): string {
  const startsAt = instantOf('2025-03-27', clock, zone)
  if (startsAt === null) throw new Error('no such time')
  return calendarFile(session(1, { day: '2025-03-27', startsAt, zone, minutes: 45, goal, ...more }), ilse)
}
function put(name: string, text: string): string {
  writeFileSync(join(room, name), text)
  return join(room, name)
}

const whole = '{start-long}|{end-long}|{title}|{cancelled}|{alarm-symbol}|{description}'

/** What khal knows once it has imported the files, one after another, as someone who lives in the zone sees it. */
const shownByKhal = (...files: readonly string[]): string[] => listedByKhal(whole, '2025-03-01', files)

function listedByKhal(format: string, from: string, files: readonly string[]): string[] {
  mkdirSync(join(room, 'khal'))
  const settings = put(
    'khal.conf',
    `[calendars]
[[one]]
path = ${join(room, 'khal')}
type = calendar
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(room, 'khal.db')}
`,
  )
  for (const [number, text] of files.entries())
    runProgram('khal', ['-c', settings, 'import', '--batch', '-a', 'one', put(`${number}.ics`, text)])
  const listed = runProgram('khal', ['-c', settings, 'list', '--format', format, from, '400d'])
  return listed.split(/^\w+, \d{4}-\d\d-\d\d$/m).flatMap((day) => (day.trim() === '' ? [] : [day.trim()]))
}

testWith(['khal'], 'khal shows a session with its hour, its alarm and every word of its goal', async () => {
  expect(shownByKhal(at('10:00'))).toEqual([
    `2025-03-27 10:00|2025-03-27 10:45|Session with ${ilse.name}|| ⏰|${goal}\n10:00 ${zone}`,
  ])
})

testWith(
  ['khal'],
  'khal moves the one event when a later file says so, and shows it cancelled in the end',
  async () => {
    const files = [at('10:00'), at('16:30', { revision: 7 }), at('16:30', { revision: 8, trashedAt: later })]
    // What a deleted session was about is nobody's any more.
    expect(shownByKhal(...files)).toEqual([
      `2025-03-27 16:30|2025-03-27 17:15|Session with ${ilse.name}|CANCELLED ||16:30 ${zone}`,
    ])
  },
)

testWith(['khal'], 'khal shows a session without an hour on its day and no other', async () => {
  const text = calendarFile(session(1, { day: '2025-12-31', startsAt: null, goal: '' }), ilse)
  expect(shownByKhal(text)).toEqual([`2025-12-31|2025-12-31|Session with ${ilse.name}|||`])
})

const monthly = person(501, {
  name: 'Ilse',
  audience: 'mentor',
  cadence: 'monthly',
  weekday: 4,
  time: '10:00',
  zone,
  minutes: 45,
})
/** Kathmandu has no summer time, and the third Thursday is 21 days after a fourth: no other rule gives these days. */
const schedule = () => {
  const moved = session(2, {
    day: '2025-05-16',
    startsAt: instantOf('2025-05-16', '16:30', zone),
    zone,
    minutes: 45,
  })
  const text = scheduleFile({
    person: monthly,
    held: ['2025-03-20'],
    planned: [moved],
    today: '2025-03-27',
    zone,
    at: later,
  })
  if (text === null) throw new Error('no schedule')
  return text
}

testWith(
  ['khal'],
  'khal repeats a schedule by its weekday in the month, with the one session that was moved',
  async () => {
    expect(shownByKhal(schedule()).slice(0, 4)).toEqual([
      '2025-04-17 10:00|2025-04-17 10:45|Session with Ilse|| ⏰|',
      '2025-05-16 16:30|2025-05-16 17:15|Session with Ilse|| ⏰|',
      '2025-06-19 10:00|2025-06-19 10:45|Session with Ilse|| ⏰|',
      '2025-07-17 10:00|2025-07-17 10:45|Session with Ilse|| ⏰|',
    ])
  },
)

testWith(['khal'], 'khal finds the meetings of calendars of Google and Outlook when and where Cairn does', () => {
  const names = ['google.ics', 'outlook.ics']
  const files = names.map((name) => readFileSync(join(import.meta.dirname, 'import/calendars', name), 'utf8'))
  const read = files.flatMap((text) => {
    const found = readCalendar('a.ics', text.replaceAll('\r\n', '\n'), { today: '2025-03-14', zone })
    return found.ok ? found.value.records : []
  })
  const lines = read.flatMap((one) => {
    // A name of no zone is read in the owner's, and by khal in its own way.
    if (one.kind !== 'session' || one.title === 'Mentor chat') return []
    const clock = (at: string) =>
      Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)
    const when = one.startsAt === null ? one.day : clock(one.startsAt).replace('T', ' ')
    return [`${when}|${one.title}|${one.isCanceled ? 'CANCELLED' : ''}`]
  })
  const listed = listedByKhal('{start-long}|{title}|{cancelled}', '2025-03-01', files)
  expect(lines.toSorted()).toEqual(listed.filter((line) => !line.includes('Mentor chat')).toSorted())
})

/** calcurse says how much of a file it skipped, and keeps what it took as lines of its own. */
function takenByCalcurse(text: string): { report: string; lines: string } {
  const folders = ['-D', room, '-C', room]
  const report = runProgram('calcurse', [...folders, '-i', put('one.ics', text)], { env: { TZ: zone } })
  return { report, lines: readFileSync(join(room, 'apts'), 'utf8') }
}

testWith(['calcurse'], 'calcurse takes a session whole, with its hour and its alarm', async () => {
  const { report, lines } = takenByCalcurse(at('10:00'))
  expect(report).toContain('1 app / 0 events / 0 todos / 0 skipped')
  // "!" reminds of it, and "|" would not.
  expect(lines).toMatch(/^03\/27\/2025 @ 10:00 -> 03\/27\/2025 @ 10:45>\w+ !Session with Ilse, of “Øre”; Marrow$/m)
})

testWith(['calcurse'], 'calcurse takes a whole day as one', async () => {
  const text = calendarFile(session(1, { day: '2025-12-31', startsAt: null, goal: '' }), ilse)
  const { report, lines } = takenByCalcurse(text)
  expect(report).toContain('0 apps / 1 event / 0 todos / 0 skipped')
  expect(lines).toMatch(/^12\/31\/2025 \[1\] /m)
})
