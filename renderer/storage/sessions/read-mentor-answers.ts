// Reads what came back from mentors on the requests for a session, and for those its questions were carried from.
import type { Person } from '../../../shared/records/person.ts'
import type { Review } from '../../../shared/records/review.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Share } from '../../../shared/records/share.ts'
import type { CameBack } from '../../../shared/rules/sessions/answers-from-files.ts'
import type { CairnDatabase } from '../core/database.ts'
import { knownShareOf, type ReviewView, readReviewView } from '../review/read-reviews.ts'

/** So far back a question is followed that was carried from session to session. */
const mostCarried = 20

/** The sessions that questions of this one were carried from, by id. */
async function carriedFrom(database: CairnDatabase, session: Session): Promise<ReadonlyMap<string, Session>> {
  const found = new Map<string, Session>()
  let ids = session.agenda.flatMap((item) => item.carriedFrom ?? [])
  // Asked once even for nothing: a live query is lost to what it reads after a wait on anything else.
  do {
    const next = await database.records.bulkGet([...new Set(ids)].filter((id) => id !== session.id && !found.has(id)))
    const sessions = next.filter((one): one is Session => one?.kind === 'session')
    for (const one of sessions) found.set(one.id, one)
    ids = sessions.flatMap(({ agenda }) => agenda.flatMap((item) => item.carriedFrom ?? []))
  } while (ids.length > 0 && found.size < mostCarried)
  return found
}

async function sharesFor(database: CairnDatabase, sessionIds: readonly string[]): Promise<Share[]> {
  const keys = sessionIds.map((id) => ['share', id])
  const found = await database.records.where('[kind+sessionId]').anyOf(keys).toArray()
  return found.filter((one): one is Share => one.kind === 'share' && one.trashedAt === null)
}

async function cameBackOn(database: CairnDatabase, shares: readonly Share[]): Promise<CameBack[]> {
  if (shares.length === 0) return []
  const byId = new Map(shares.map((share) => [share.id, share]))
  const found = await database.records.where('kind').equals('review').toArray()
  const reviews = found.filter(
    (one): one is Review => one.kind === 'review' && one.trashedAt === null && byId.has(one.shareId),
  )
  const people = await database.records.bulkGet(reviews.map(({ personId }) => personId ?? ''))
  const isPerson = (one: (typeof people)[number]): one is Person => one?.kind === 'person'
  return reviews.map((review, at) => {
    const [share, person] = [byId.get(review.shareId), people[at]]
    return {
      review,
      sessionId: share?.sessionId ?? null,
      person: isPerson(person) ? person : null,
      known: share === undefined || review.fits !== 'agrees' ? null : knownShareOf(share),
    }
  })
}

export interface SessionAnswers {
  readonly came: readonly CameBack[]
  readonly earlier: ReadonlyMap<string, Session>
  /** Those on this session's own requests, each comment in its place today. */
  readonly views: readonly ReviewView[]
}

export async function readAnswers(database: CairnDatabase, session: Session): Promise<SessionAnswers> {
  const earlier = await carriedFrom(database, session)
  const shares = await sharesFor(database, [session.id, ...earlier.keys()])
  const came = await cameBackOn(database, shares)
  const own = new Set(shares.filter(({ sessionId }) => sessionId === session.id).map(({ id }) => id))
  const ownIds = came.filter(({ review }) => own.has(review.shareId)).map(({ review }) => review.id)
  const views = await Promise.all(ownIds.map((id) => readReviewView(database, id)))
  return { came, earlier, views: views.filter((one) => one !== null) }
}
