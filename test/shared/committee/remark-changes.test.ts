// Between two versions: a point is answered when its part no longer raises it, open when it does, and new when only the later one has it.
import { expect, it } from 'vitest'
import {
  remarkChanges,
  remarkChangesSentence,
} from '../../../shared/rules/committee-reader/compare-committee-remarks.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { documentOf } from './read-test-statement.ts'

const version = (problem: string, outcome: string) =>
  documentOf(section('case', '', [textBlock('one', 'Outcome', problem), textBlock('two', 'Outcome', outcome)]))

const praised = 'The talk was a huge success. [C-2]'
const unclear = 'We moved 14 services. [C-2]'
const sound = 'I moved 14 services. [C-2]'

it('what was mended is answered, what still stands is open, what came is new', () => {
  const changes = remarkChanges(version(praised, unclear), version(sound, `${unclear} This will save 900 €. [C-2]`))
  expect(changes.answered.map(({ rule }) => rule)).toEqual(['praise'])
  expect(changes.open.map(({ rule, blockId }) => [rule, blockId])).toEqual([['we', 'two']])
  expect(changes.added.map(({ rule }) => rule)).toEqual(['unfinished'])
  expect(remarkChangesSentence(changes)).toBe('2 points of the earlier version: 1 answered, 1 still open; 1 is new.')
})

it('a point that moved to another part was not answered there', () => {
  const changes = remarkChanges(version(praised, sound), version(sound, praised))
  expect([changes.answered.length, changes.added.length]).toEqual([1, 1])
})

it('nothing is said where there is nothing, and what was dismissed is in none', () => {
  expect(remarkChangesSentence(remarkChanges(version(sound, sound), version(sound, sound)))).toBeNull()
  const setAside = [{ rule: 'we' as const, blockId: 'two', words: 'We moved 14 services.' }]
  expect(remarkChangesSentence(remarkChanges(version(sound, unclear), version(sound, unclear), setAside))).toBeNull()
})

it('a sentence that stands as it was is the open one, and the other of its kind was answered', () => {
  const [copied, moved] = ['We built the copy. [C-2]', 'We moved the desk. [C-2]']
  const changes = remarkChanges(
    version(sound, `${copied} ${moved}`),
    version(sound, `I built the copy. [C-2] ${moved}`),
  )
  expect(changes.answered.map(({ sentence }) => sentence)).toEqual(['We built the copy.'])
  expect(changes.open.map(({ sentence }) => sentence)).toEqual(['We moved the desk.'])
  expect(changes.added).toEqual([])
})

it('a sentence that was changed and is still questioned is open, with its later words', () => {
  const changes = remarkChanges(version(sound, unclear), version(sound, 'We moved 15 services. [C-2]'))
  expect([changes.answered, changes.added]).toEqual([[], []])
  expect(changes.open.map(({ sentence }) => sentence)).toEqual(['We moved 15 services.'])
})

it('a shorter version answers nothing', () => {
  const shorter = documentOf(section('case', '', [textBlock('two', 'Outcome', unclear)]))
  const changes = remarkChanges(version(praised, unclear), shorter)
  expect(changes.answered).toEqual([])
  expect(changes.removed.map(({ rule }) => rule)).toEqual(['praise'])
  expect(remarkChangesSentence(changes)).toBe(
    '2 points of the earlier version: 0 answered, 1 still open, 1 in removed parts.',
  )
})
