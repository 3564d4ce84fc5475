// Addresses below the journal: each kind of record that has a page of its own. Part of the one table in routes.ts.
import type { AppRoute } from './app-route.ts'

export const recordRoutes: readonly AppRoute[] = [
  {
    name: 'question',
    title: 'Question',
    paths: ['/journal/questions/:id'],
    placeBy: 'id',
    load: () => import('../pages/question/question-page.tsx'),
  },
  {
    name: 'feedback',
    title: 'Feedback',
    paths: ['/journal/feedback/:id', '/journal/feedback/:id/:about'],
    placeBy: 'id',
    load: () => import('../pages/feedback/feedback-page.tsx'),
  },
  {
    name: 'learning',
    title: 'Learning',
    paths: ['/journal/learnings/:id'],
    placeBy: 'id',
    load: () => import('../pages/learning/learning-page.tsx'),
  },
  {
    name: 'improvement',
    title: 'Improvement',
    paths: ['/journal/improvements/:id'],
    placeBy: 'id',
    load: () => import('../pages/improvement/improvement-page.tsx'),
  },
  {
    name: 'poc',
    title: 'POC',
    paths: ['/journal/pocs/:id'],
    placeBy: 'id',
    load: () => import('../pages/poc/poc-page.tsx'),
  },
  {
    name: 'poc-comparison',
    title: 'POCs compared',
    paths: ['/journal/pocs/:id/compare'],
    placeBy: 'id',
    load: () => import('../pages/poc/comparison-page.tsx'),
  },
  {
    name: 'presentation',
    title: 'Presentation',
    paths: ['/journal/presentations/:id'],
    placeBy: 'id',
    load: () => import('../pages/presentation/presentation-page.tsx'),
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
    name: 'proposal',
    title: 'Proposal',
    paths: ['/journal/proposals/:id'],
    placeBy: 'id',
    load: () => import('../pages/proposal/proposal-page.tsx'),
  },
  {
    name: 'proposal-revisions',
    title: 'Revisions',
    paths: ['/journal/proposals/:id/revisions', '/journal/proposals/:id/revisions/:span'],
    placeBy: 'id',
    load: () => import('../pages/proposal/revisions-page.tsx'),
  },
]
