// Every format has its own lines to start from, each a whole sentence, and no line is offered for two of them.
import { expect, it } from 'vitest'
import { sessionFormats } from '../../shared/records/field-choices.ts'
import { formatWords, startersOf } from '../../shared/rules/sessions/session-formats.ts'

it('offers whole goals and whole questions for each format', () => {
  for (const format of sessionFormats) {
    const { goals, questions } = startersOf({ format })
    expect(goals.length).toBeGreaterThanOrEqual(2)
    expect(questions.length).toBeGreaterThanOrEqual(3)
    for (const goal of goals) expect(goal).toMatch(/^\p{Lu}.*\.$/u)
    for (const question of questions) expect(question).toMatch(/^\p{Lu}.*\?$/u)
    expect(formatWords[format].about).toMatch(/\.$/)
  }
})

it('offers no line for two formats, and those of an open session where none is chosen', () => {
  const all = sessionFormats.flatMap((format) => {
    const { goals, questions } = startersOf({ format })
    return [...goals, ...questions]
  })
  expect(new Set(all).size).toBe(all.length)
  expect(startersOf({ format: null })).toEqual(startersOf({ format: 'open' }))
})
