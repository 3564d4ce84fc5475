// Other names in the place of those that are to stay: in every text that leaves, in any case, in addresses and in file names alike.

/** `original` is what its owner wrote, `standIn` what leaves in its place. */
export interface StandIn {
  readonly personId: string | null
  readonly original: string
  readonly standIn: string
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const base = (sign: string) => sign.normalize('NFD').replace(/\p{M}/gu, '')

/** How addresses spell letters that they cannot have. */
const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** The sign itself, without its accent, or spelled out: names are typed all ways. `ß` is `SS` in capitals. */
function signPattern(sign: string): string {
  const ways = new Set([sign, base(sign), sign.toUpperCase(), sign.toLowerCase(), spelled[sign.toLowerCase()] ?? sign])
  const [only, ...others] = [...ways].filter((way) => way !== '').map(escaped)
  return others.length === 0 ? (only ?? '') : `(?:${[only, ...others].join('|')})`
}

// Scripts that write on without spaces, or hang endings on a name: there a name has no edge to look for.
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const before = String.raw`(?<![\p{L}\p{N}\p{M}])`
const after = String.raw`(?![\p{L}\p{N}\p{M}])`
const between = String.raw`[\s._+-]*`

/** Finds a name or term in any case, its words together, apart or joined as in an address; never inside another word. */
function patternOf(original: string): RegExp | null {
  const words = original
    .normalize('NFC')
    .trim()
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
  const [first = '', last = ''] = [words[0]?.at(0), words.at(-1)?.at(-1)]
  if (words.length === 0) return null
  const body = words.map((word) => [...word].map(signPattern).join('')).join(between)
  return new RegExp(`${unspaced.test(first) ? '' : before}${body}${unspaced.test(last) ? '' : after}`, 'giu')
}

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
const isLower = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase()

/** The stand-in as the found words were written: all large, all small, or joined as they were. */
function inManner(found: string, { original, standIn }: StandIn): string {
  const joined =
    /[\s]/.test(found) || !/\s/.test(original.trim())
      ? standIn
      : standIn.replace(/\s+/g, /[._+-]/.exec(found)?.[0] ?? '')
  if ([...found].length > 1 && isUpper(found) && !isUpper(original)) return joined.toUpperCase()
  return isLower(found) && !isLower(original) ? joined.toLowerCase() : joined
}

interface Rule {
  readonly standIn: StandIn
  readonly pattern: RegExp
}

function rulesOf(standIns: readonly StandIn[]): Rule[] {
  return standIns
    .filter(({ standIn }) => standIn.trim() !== '')
    .toSorted((one, other) => other.original.length - one.original.length)
    .flatMap((standIn) => {
      const pattern = patternOf(standIn.original)
      return pattern === null ? [] : [{ standIn, pattern }]
    })
}

/** Places taken by an earlier, longer name are not looked at again, so one stand-in never falls to another. */
function replaced(text: string, rules: readonly Rule[]): string {
  let pieces: { readonly text: string; readonly done: boolean }[] = [{ text, done: false }]
  for (const { pattern, standIn } of rules) {
    pieces = pieces.flatMap((piece) => {
      if (piece.done) return [piece]
      const cut: { text: string; done: boolean }[] = []
      let at = 0
      for (const match of piece.text.matchAll(pattern)) {
        cut.push({ text: piece.text.slice(at, match.index), done: false })
        cut.push({ text: inManner(match[0], standIn), done: true })
        at = match.index + match[0].length
      }
      return [...cut, { text: piece.text.slice(at), done: false }]
    })
  }
  return pieces.map((piece) => piece.text).join('')
}

function decoded(token: string): string | null {
  try {
    return decodeURIComponent(token)
  } catch {
    return null
  }
}

/** In an address a name may be written in percent signs: read as what it says, changed only where a name is in it. */
const throughAddresses = (text: string, change: (text: string) => string): string =>
  text.replace(/[^\s<>"()]*%[0-9a-f]{2}[^\s<>"()]*/gi, (token) => {
    const plain = decoded(token)
    if (plain === null) return token
    const said = change(plain.normalize('NFC'))
    return said === plain.normalize('NFC') ? token : encodeURI(said)
  })

/** What puts stand-ins into a text. The longest name comes first, and the same name always gets the same stand-in. */
export function standInsFor(standIns: readonly StandIn[]): (text: string) => string {
  const rules = rulesOf(standIns)
  if (rules.length === 0) return (text) => text
  const change = (text: string) => replaced(text, rules)
  return (text) => change(throughAddresses(text.normalize('NFC'), change))
}

/** How often a name or term stands in these texts. */
export function timesNamed(original: string, texts: readonly string[]): number {
  const pattern = patternOf(original)
  if (pattern === null) return 0
  const count = (text: string) => [...text.normalize('NFC').matchAll(pattern)].length
  return texts.reduce((sum, text) => sum + Math.max(count(text), count(decoded(text) ?? '')), 0)
}

/** Names that are nobody's, in two words like most. */
const invented = [
  'Alder Finch',
  'Birch Wren',
  'Cedar Lark',
  'Elm Rook',
  'Hazel Teal',
  'Larch Swift',
  'Maple Dove',
  'Oak Heron',
  'Pine Crane',
  'Rowan Plover',
  'Spruce Kite',
  'Willow Tern',
] as const

/** The `at`th invented name that is none of those `taken`, as words. */
function inventedName(at: number, taken: ReadonlySet<string>): string {
  const free = invented.filter(
    (name) =>
      !name
        .toLowerCase()
        .split(' ')
        .some((word) => taken.has(word)),
  )
  const name = free[at % Math.max(free.length, 1)] ?? 'Somebody Else'
  const round = Math.floor(at / Math.max(free.length, 1))
  return round === 0 ? name : `${name} ${round + 1}`
}

/** A person's stand-in, whole and in parts: first and last name each fall to the same part of it. */
export function personStandIns(personId: string, name: string, standIn: string): StandIn[] {
  const whole = { personId, original: name.trim(), standIn: standIn.trim() }
  const [words, others] = [whole.original.split(/\s+/), whole.standIn.split(/\s+/)]
  const parts = words.map((original, at) => ({
    personId,
    original,
    standIn: others.length === words.length ? (others[at] ?? whole.standIn) : whole.standIn,
  }))
  // A single letter, as in "J. Marrow", is no name by itself.
  const alone = words.length < 2 ? [] : parts.filter(({ original }) => original.replace(/\P{L}/gu, '').length > 1)
  return whole.original === '' ? [] : [whole, ...alone]
}

/** A stand-in for each of these people, none of whom is called so. */
export function inventedStandIns(
  people: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> {
  const taken = new Set(people.flatMap(({ name }) => name.toLowerCase().split(/\s+/)))
  return new Map(people.map(({ id }, at) => [id, inventedName(at, taken)]))
}
