// Texts that are edited at random, each sign remembering where it came from: what an alignment answers can be held against the truth.
import fc from 'fast-check'
import type { Span } from '../../../shared/rules/review/find-quoted-passage.ts'

const words = [
  'the',
  'queue',
  'is',
  'slow',
  'at',
  'peak',
  'invoice',
  'copy',
  'falls',
  'behind',
  'nobody',
  'owns',
  'delay',
  '写入',
  '延迟',
  'früh',
]
const word = fc.constantFrom(...words)
const end = fc.constantFrom('. ', '.\n', '? ', '! ', '。', '\n\n')
/** Few words, so that sentences are like one another and some stand twice. */
export const sentence = fc
  .tuple(fc.array(word, { minLength: 2, maxLength: 9 }), end)
  .map(([some, sign]) => `${some.join(' ')}${sign}`)
export const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))

/** Where and how much, as fractions of what there is then. */
export interface Edit {
  readonly at: number
  readonly takes: number
  readonly puts: string
}
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  takes: fc.constantFrom(0, 0, 1, 5, 20, 60),
  puts: fc.oneof(
    fc.constant(''),
    sentence,
    word.map((one) => ` ${one}`),
    fc.string({ maxLength: 6 }),
  ),
})

/** A sign and its place in the text at first; null for one that was put in. */
interface Sign {
  readonly sign: string
  readonly from: number | null
}
export const signsOf = (plain: string): Sign[] => plain.split('').map((sign, from) => ({ sign, from }))
export const textOf = (signs: readonly Sign[]) => signs.map(({ sign }) => sign).join('')

export function edited(signs: readonly Sign[], { at, takes, puts }: Edit, spares: Span | null): Sign[] {
  const start = Math.floor(at * signs.length)
  const isSpared = ({ from }: Sign) => spares !== null && from !== null && from >= spares.start && from < spares.end
  const stays = signs.slice(start, start + takes).filter(isSpared)
  const before = signs.slice(0, start)
  const after = [...stays, ...signs.slice(start + takes)]
  // Nothing is put into the middle of what is spared.
  const inside =
    before.at(-1) !== undefined && after[0] !== undefined && isSpared(before.at(-1) ?? after[0]) && isSpared(after[0])
  const put = inside ? [] : puts.split('').map((sign) => ({ sign, from: null }))
  return [...before, ...put, ...after]
}

/** Where the passage stands now if all of it is left in one piece. */
export function truth(signs: readonly Sign[], { start, end }: Span): Span | null {
  const at = signs.findIndex(({ from }) => from === start)
  if (at === -1) return null
  const isWhole = signs.slice(at, at + end - start).every(({ from }, index) => from === start + index)
  return isWhole && at + end - start <= signs.length ? { start: at, end: at + end - start } : null
}
