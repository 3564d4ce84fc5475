// A table of past sessions is read line by line: what is surely a session comes in, everything else is named with its line and reason.
import { expect, it } from 'vitest'
import { readPastSessions } from '../../../shared/files/import/read-past-sessions.ts'
import { planPastSessions } from '../../../shared/rules/import/past-sessions-plan.ts'
import { person, personId, session } from '../../build-records.ts'

const read = (text: string) => {
  const found = readPastSessions(text)
  if (!found.ok) throw new Error(found.trouble.kind)
  return found.value
}

it('reads the columns by their names, in any order, with any delimiter, quotes and a byte order mark', () => {
  const text =
    '\uFEFFPerson;Topic;Date;Minutes;Rating;Notes\nIlse;"Plans; and dates";2024-03-12;1:15;4/5;"Two\nlines"\nIlse;;2024-03-26;;;'
  expect(read(text).sessions).toMatchObject([
    { day: '2024-03-12', person: 'Ilse', topic: 'Plans; and dates', minutes: 75, rating: '4/5', notes: 'Two\nlines' },
    { day: '2024-03-26', person: 'Ilse', topic: '', minutes: null, rating: '', notes: '' },
  ])
})

it.each([
  ['45', 45],
  ['1 minute', 1],
  ['45 minutes', 45],
  ['1:15', 75],
  ['2h', 120],
  ['1 h 15 mins', 75],
  ['1 hr 15 min', 75],
  ['2 hours 5 minutes', 125],
])('reads “%s” as a length', (cell, minutes) => {
  expect(read(`date,minutes\n2024-03-12,${cell}`).sessions).toMatchObject([{ minutes }])
})

it('leaves out what is no sure date and no number of minutes, with its line; blank lines are nothing', () => {
  const { sessions, leftOut } = read(
    'date,person,minutes\n2024-02-30,Ilse,60\n\n2024-03-01,Ilse,a while\n2024-03-02,Ilse,60',
  )
  expect(sessions.map(({ day }) => day)).toEqual(['2024-03-02'])
  expect(leftOut.map(({ place, why }) => [place, why.slice(0, 14)])).toEqual([
    ['line 2', '“2024-02-30” i'],
    ['line 4', '“a while” is n'],
  ])
})

it('says what is missing in a file that is no such table', () => {
  expect(readPastSessions('')).toMatchObject({ trouble: { kind: 'no-table' } })
  expect(readPastSessions('person,topic\nIlse,Plans')).toMatchObject({ trouble: { kind: 'no-date-column' } })
})

it('knows people by name in any case, makes each new one once, and leaves out the future and what is here', () => {
  const ilse = person(500, { name: 'Ilse Marrow' })
  const here = session(1, { day: '2024-03-12', personId: personId(500), goal: 'Plans' })
  const { sessions } = read(
    'date,person,topic\n2024-03-12,ilse marrow,Plans\n2024-03-26,ILSE  MARROW,Dates\n2024-04-02,Rook,A\n2024-04-09,rook,B\n2024-04-09,rook,B\n2030-01-01,Rook,C',
  )
  const plan = planPastSessions({ found: sessions, people: [ilse], here: [here], role: 'mentee', today: '2025-01-01' })
  expect(
    plan.sessions.map(({ person: whom, found }) => [typeof whom === 'string' ? whom : whom?.name, found.topic]),
  ).toEqual([
    ['Ilse Marrow', 'Dates'],
    ['Rook', 'A'],
    ['rook', 'B'],
  ])
  expect(plan.newPeople).toEqual(['Rook'])
  expect(plan.leftOut.map(({ why }) => why)).toEqual(['Already in Cairn.', 'Already in Cairn.', 'It is in the future.'])
})
