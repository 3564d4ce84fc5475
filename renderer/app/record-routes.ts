// Addresses below the journal: each kind of record that has a page of its own, and what stands beside one. Part of the one table in routes.ts.
import { allKinds, type PagedKind } from '../../shared/kinds/all-kinds.ts'
import type { AppRoute } from './app-route.ts'

/** A kind whose page is missing does not compile. */
const pages = {
  question: () => import('../pages/question/question-page.tsx'),
  feedback: () => import('../pages/feedback/feedback-page.tsx'),
  learning: () => import('../pages/learning/learning-page.tsx'),
  improvement: () => import('../pages/improvement/improvement-page.tsx'),
  poc: () => import('../pages/poc/poc-page.tsx'),
  presentation: () => import('../pages/presentation/presentation-page.tsx'),
  proposal: () => import('../pages/proposal/proposal-page.tsx'),
} as const satisfies Record<PagedKind, AppRoute['load']>

/** What a new one is about stands behind its id. */
const about: Partial<Record<PagedKind, string>> = { feedback: '/journal/feedback/:id/:about' }

function routeOf(kind: PagedKind): AppRoute {
  const { names, segment } = allKinds[kind]
  const more = about[kind]
  return {
    name: kind,
    title: names.one,
    paths: [`/journal/${segment}/:id`, ...(more === undefined ? [] : [more])],
    placeBy: 'id',
    load: pages[kind],
  }
}

// Object.keys forgets which keys there are.
const kinds = Object.keys(pages) as PagedKind[]

export const recordRoutes: readonly AppRoute[] = [
  ...kinds.map(routeOf),
  {
    name: 'poc-comparison',
    title: 'POCs compared',
    paths: ['/journal/pocs/:id/compare'],
    placeBy: 'id',
    load: () => import('../pages/poc/comparison-page.tsx'),
  },
  {
    name: 'presenter',
    title: 'Presenting',
    paths: ['/journal/presentations/:id/present'],
    placeBy: 'id',
    bare: true,
    load: () => import('../pages/presentation/presenter-page.tsx'),
  },
  {
    name: 'proposal-revisions',
    title: 'Revisions',
    paths: ['/journal/proposals/:id/revisions', '/journal/proposals/:id/revisions/:span'],
    placeBy: 'id',
    load: () => import('../pages/proposal/revisions-page.tsx'),
  },
]
