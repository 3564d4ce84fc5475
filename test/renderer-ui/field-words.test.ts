// How stored values read in front of a person: days and times as the rest of the app says them.
import { expect, it } from 'vitest'
import {
  fieldWords,
  readingOf,
  valueWords,
  wholeValueWords,
} from '../../renderer/record-views/forms/format-field-values.ts'

const days = { today: '2025-03-14', zone: 'Europe/Lisbon' }

it('says a day as a day and an instant as a day and a time of its zone', () => {
  expect(wholeValueWords('2025-03-12', { days })).toBe('12 March')
  expect(wholeValueWords('2024-03-12', { days })).toBe('12 March 2024')
  expect(wholeValueWords('2025-07-01T23:30:00.000Z', { days })).toBe('2 July, 00:30')
  expect(valueWords('2025-03-12')).toBe('12 March 2025')
})

it('says it within lists and parts too', () => {
  const history = [{ id: '1', at: '2025-03-12T10:00:00.000Z', state: 'accepted' }]
  expect(wholeValueWords(history, { days })).toBe('12 March, 10:00, accepted')
  expect(valueWords(['2025-03-12', '2025-03-13'], { days })).toBe('12 March · 13 March')
})

it('says the unit after each figure of a line, and a unit without figures by itself', () => {
  const figure = { name: 'Build', unit: 'min', before: 1840, after: 4, howMeasured: 'four runs', source: '' }
  expect(valueWords([figure])).toBe('Build, 1,840 min, 4 min, four runs')
  expect(valueWords([{ metric: 'p95', unit: 'ms', runs: [318, 305], result: null }])).toBe('p95, 318 ms · 305 ms')
  expect(valueWords([{ name: 'Build', unit: 'min', before: null }])).toBe('Build, min')
})

it('leaves what a person wrote as it is, and puts names in the place of ids', () => {
  expect(wholeValueWords('Since 2025-03-12 it holds', { days })).toBe('Since 2025-03-12 it holds')
  expect(wholeValueWords('someone', { nameOf: (id) => (id === 'someone' ? 'Ilse' : undefined), days })).toBe('Ilse')
})

it('says an audience as it is chosen, in its own field only', () => {
  expect(wholeValueWords('packet', readingOf('audience', { days }))).toBe('Mentor and packet')
  expect(wholeValueWords('packet', readingOf('what', { days }))).toBe('packet')
})

it('calls a field as the form of its kind does, and says where in a list it stands', () => {
  expect(fieldWords('proposal', 'decision')).toBe('The decision')
  expect(fieldWords('question', 'decision')).toBe('The decision I questioned')
  expect(fieldWords('entry', 'metrics.1.before')).toBe('Before, in Figures 2')
  expect(fieldWords('entry', 'metrics.0.decision')).toBe('The decision it drove, in Figures 1')
  expect(fieldWords('proposal', 'options.0.whyLost')).toBe('Why it lost, in Options 1')
  expect(fieldWords('proposal', 'revisitOn')).toBe('Look again on')
})
