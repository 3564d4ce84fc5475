// Two rows of days as pairs that keep their order: the sessions of a series and its meetings after it was moved.

interface Dated {
  /** Civil date. */
  readonly day: string | null
}

interface PairWish<Session> {
  /** Civil date. */
  readonly today: string
  /** One ahead, which nothing but a lack of meetings leaves alone. */
  readonly isToPair: (session: Session) => boolean
}

const daysOf = (day: string): number => Temporal.PlainDate.from('1970-01-05').until(day, { largestUnit: 'day' }).days

const ofWeek = 1000
/** One that is over is paired with a meeting of its own week or the next, as far as no one ahead needs it. */
const unpaired = 1.5 * ofWeek
const unpairedAhead = 1_000_000

/** A meeting that moves stays in its week first, then on near days; of two as near it is the later one: it was put off. */
function costOf(session: string, meeting: string): number {
  const [from, to] = [daysOf(session), daysOf(meeting)]
  const weeks = Math.abs(Math.floor(from / 7) - Math.floor(to / 7))
  return weeks * ofWeek + Math.abs(to - from) * 2 + (to < from ? 1 : 0)
}

interface Way {
  readonly cost: number
  /** From the last pair to the first, each by its places. */
  readonly last: { readonly session: number; readonly meeting: number; readonly before: Way } | null
}

const cheaper = (one: Way, other: Way): Way => (other.cost < one.cost ? other : one)

function pairsOn(way: Way): [number, number][] {
  const pairs: [number, number][] = []
  for (let { last } = way; last !== null; last = last.before.last) pairs.unshift([last.session, last.meeting])
  return pairs
}

const byDay = <T extends Dated>(all: readonly T[]): T[] =>
  all.filter(({ day }) => day !== null).toSorted((one, other) => (`${one.day}` < `${other.day}` ? -1 : 1))

/** As many sessions ahead as there are meetings ahead; of all ways to pair them, the one on which they move least. */
export function pairsInOrder<Session extends Dated, Meeting extends Dated>(
  allSessions: readonly Session[],
  allMeetings: readonly Meeting[],
  { today, isToPair }: PairWish<Session>,
): [Session, Meeting][] {
  const [sessions, meetings] = [byDay(allSessions), byDay(allMeetings)]
  const start: Way = { cost: 0, last: null }
  // The best way for the sessions so far with the first meetings, by how many of these.
  let ways: Way[] = [start, ...meetings.map(() => start)]
  for (const [at, session] of sessions.entries()) {
    const isAhead = isToPair(session)
    const alone = isAhead ? unpairedAhead : unpaired
    const next: Way[] = [{ ...start, cost: (ways[0]?.cost ?? 0) + alone }]
    for (const [place, { day }] of meetings.entries()) {
      const before = ways[place] ?? start
      const without = ways[place + 1] ?? start
      const skipped = cheaper({ ...without, cost: without.cost + alone }, next[place] ?? start)
      // Nothing ahead moves into the past.
      const canPair = !isAhead || `${day}` >= today
      const cost = before.cost + costOf(`${session.day}`, `${day}`)
      next.push(canPair ? cheaper(skipped, { cost, last: { session: at, meeting: place, before } }) : skipped)
    }
    ways = next
  }
  return pairsOn(ways.at(-1) ?? start).flatMap(([at, place]): [Session, Meeting][] => {
    const [session, meeting] = [sessions[at], meetings[place]]
    return session === undefined || meeting === undefined ? [] : [[session, meeting]]
  })
}
