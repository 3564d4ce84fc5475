// Every address of the app, taken from its own table of routes and filled with what a walk has made.
import { routes } from '../../renderer/app/routes.ts'
import type { Exchange } from './support-exchange.ts'
import type { Evidence } from './support-growth.ts'
import type { Trials } from './support-trials.ts'

export interface Filling extends Evidence, Trials, Exchange {
  readonly entry: string
  readonly person: string
  readonly session: string
}

/** A route that asks for something else stops the walk here, so that no screen is left out unseen. */
function filled(path: string, filling: Filling): string {
  const { entry, question, feedback, learning, improvement, poc, presentation, proposal, person, session } = filling
  const { share, review, received } = filling
  const known: Readonly<Record<string, string>> = {
    '/week/:week': '/week/2026-W02',
    '/journal/:id': `/journal/${entry}`,
    '/journal/questions/:id': `/journal/questions/${question}`,
    '/journal/feedback/:id': `/journal/feedback/${feedback}`,
    '/journal/feedback/:id/:about': `/journal/feedback/new/${entry}`,
    '/journal/learnings/:id': `/journal/learnings/${learning}`,
    '/journal/improvements/:id': `/journal/improvements/${improvement}`,
    '/journal/pocs/:id': `/journal/pocs/${poc}`,
    '/journal/pocs/:id/compare': `/journal/pocs/${poc}/compare`,
    '/journal/presentations/:id': `/journal/presentations/${presentation}`,
    '/journal/presentations/:id/present': `/journal/presentations/${presentation}/present`,
    '/journal/proposals/:id': `/journal/proposals/${proposal}`,
    '/journal/proposals/:id/revisions': `/journal/proposals/${proposal}/revisions`,
    '/journal/proposals/:id/revisions/:span': `/journal/proposals/${proposal}/revisions/1,now`,
    '/roadmap/ladder/other/:id': '/roadmap/ladder/other/none',
    '/roadmap/compare/:from/:to': `/roadmap/compare/start/${session}`,
    '/roadmap/:view/:asOf': `/roadmap/list/${session}`,
    '/roadmap/:view/:asOf/:criterionId': '/roadmap/matrix/now/DEB-M2',
    '/journal/history/:id': `/journal/history/${entry}`,
    '/journal/history/:id/:seq': `/journal/history/${entry}/1`,
    '/data/past-work/from/:inbox': '/data/past-work/from/none',
    '/help/:part': '/help/shortcuts',
    '/people/:id': `/people/${person}`,
    '/sessions/over-time/:span': '/sessions/over-time/2026',
    '/sessions/over-time/:span/:personId': `/sessions/over-time/2026/${person}`,
    '/reviews/roster/:span': '/reviews/roster/2026',
    '/packet/sheets/:sheet': '/packet/sheets/2',
    '/packet/sheets/:sheet/leaks/:leak': '/packet/sheets/2/leaks/1',
    '/packet/leaving/:edition': '/packet/leaving/1',
    '/packet/editions/:span': '/packet/editions/1,now',
    '/reviews/send/:to': `/reviews/send/${session}`,
    '/reviews/sent/:id': `/reviews/sent/${share}`,
    '/reviews/in/:id': `/reviews/in/${review}`,
    '/reviews/from/:id': `/reviews/from/${received}`,
    '/reviews/from/:id/read': `/reviews/from/${received}/read`,
  }
  const address = known[path] ?? path.replace('/sessions/:id', `/sessions/${session}`)
  if (address.includes(':')) throw new Error(`No walk knows what to put into ${path}: add it to ${import.meta.url}`)
  return address
}

export const addressesOf = (filling: Filling): string[] =>
  routes.flatMap(({ paths }) => paths.map((path) => filled(path, filling)))

/** Screens without rail and top bar: the fewest stops of Tab are theirs. */
export const bareAddressesOf = (filling: Filling): string[] =>
  routes.filter(({ bare }) => bare).flatMap(({ paths }) => paths.map((path) => filled(path, filling)))

/** Addresses of one screen that look different enough to be seen on their own. */
export const furtherAddresses = ({ session }: Filling): string[] => [
  '/journal/new',
  '/journal/questions/new',
  '/journal/feedback/new',
  '/journal/learnings/new',
  '/journal/improvements/new',
  '/journal/pocs/new',
  '/journal/presentations/new',
  '/journal/proposals/new',
  '/people/new',
  `/roadmap/matrix/${session},dated/DEB-M2`,
  '/roadmap/strongest/now',
  '/help/files',
  '/nowhere',
]

/** Nothing is at any of these ids. */
export const nobody: Filling = {
  entry: 'nothing',
  question: 'nothing',
  feedback: 'nothing',
  learning: 'nothing',
  improvement: 'nothing',
  poc: 'nothing',
  presentation: 'nothing',
  proposal: 'nothing',
  share: 'nothing',
  review: 'nothing',
  received: 'nothing',
  person: 'nobody',
  session: 'nothing',
}
