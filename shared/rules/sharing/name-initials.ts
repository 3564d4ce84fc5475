// What people are called in handles and in short: first letters beside a surname, or first letters alone.
import type { Subject } from './name-index.ts'
import type { NameWord } from './name-words.ts'

/** Two letters that are read as something else before they are read as someone. */
const abbreviations = new Set(
  'ad ai am api ar bi cd ci cpu cs cv db dc de dm dr ec eu ex fe go gpu hq hr id io ip is it js kb la lb mb md mf ml ms mr na ni no ok or os pa pc pd pm po pr qa qc ra rc rd rr sa sb sd se sf si sl sm so sql st td ti tl tm to tv ts ui uk un us ux vm vp vr wc'.split(
    ' ',
  ),
)

export interface InitialForm {
  /** Folded, without apostrophes. */
  readonly form: string
  /** Only where it is written in capitals. */
  readonly large: boolean
}

const firstOf = (key: string) => key.charAt(0)
const initialsOf = (words: readonly NameWord[]) => words.map(({ keys }) => firstOf(keys[0] ?? '')).join('')

/** Beside a surname: "lzak", "lukaszz", "jlpicard" (all given names), "ivdberg" and "ivanderberg" (with particles); surname first too. */
function handles(order: readonly NameWord[], first: string, last: NameWord): string[] {
  const before = order.slice(0, order.indexOf(last)).filter(({ sort }) => sort !== 'title')
  const given = before.filter(({ sort }) => sort !== 'particle')
  const particles = before.filter(({ sort }) => sort === 'particle').map(({ keys }) => keys[0] ?? '')
  const starts = [...new Set([firstOf(first), initialsOf(given), initialsOf(before)])]
  return last.keys.flatMap((key) => [
    ...starts.flatMap((start) => [start + key, key + start]),
    firstOf(first) + particles.join('') + key,
    first + firstOf(key),
    firstOf(key) + first,
  ])
}

/** "lzak", "zakl", "lukaszz", and "ŁŻ" in capitals. */
export function initialForms({ order, initials, parts, whole }: Subject): InitialForm[] {
  const names = order.filter(({ sort }) => sort === 'name')
  const [first, last] = [names[0]?.keys[0] ?? '', names.at(-1)]
  if (names.length < 2 || parts.length < 2 || whole.personId === null || last === undefined) return []
  const joined = [...new Set(handles(order, first, last))].filter((form) => form.length > 3)
  const short =
    [...initials].join('').length === names.length ? initialsOf(names) : firstOf(first) + firstOf(last.keys[0] ?? '')
  return [
    ...joined.map((form) => ({ form, large: false })),
    ...(abbreviations.has(short) ? [] : [{ form: short, large: true }]),
  ]
}
