// Every address of the app, once: router, palette and the accessibility walk all read this table.
// Pages are fetched when first wanted; the week, where a start mostly leads, travels with the start.
// Not by React.lazy: its fallback holds content back 300 ms, on the start path too.
import type { ComponentType } from 'react'
import { Page as WeekPage } from '../pages/week/week-page.tsx'

import type { RouteName } from './route-name.ts'

export interface AppRoute {
  name: RouteName
  /** of the window, until the page says more */
  title: string
  /** the first is the address without anything chosen */
  paths: readonly [string, ...string[]]
  /** the parameter that makes it another place: focus moves, nothing of the page's state is kept */
  placeBy?: string
  /** shown without rail and top bar */
  bare?: boolean
  load: () => Promise<{ Page: ComponentType }>
}

export const routes: readonly AppRoute[] = [
  {
    name: 'first-run',
    title: 'Begin',
    paths: ['/start'],
    bare: true,
    load: () => import('../pages/first-run/first-run-page.tsx'),
  },
  {
    name: 'week',
    title: 'This week',
    paths: ['/week', '/week/:week'],
    load: async () => ({ Page: WeekPage }),
  },
  {
    name: 'journal',
    title: 'Journal',
    paths: ['/journal', '/journal/:id'],
    load: () => import('../pages/journal/journal-page.tsx'),
  },
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
  {
    name: 'roadmap',
    title: 'Roadmap',
    paths: ['/roadmap', '/roadmap/:view/:asOf', '/roadmap/:view/:asOf/:criterionId'],
    load: () => import('../pages/roadmap/roadmap-page.tsx'),
  },
  {
    name: 'sessions',
    title: 'Sessions',
    paths: ['/sessions'],
    load: () => import('../pages/sessions/sessions-page.tsx'),
  },
  {
    name: 'session-before',
    title: 'Session, before',
    paths: ['/sessions/:id'],
    placeBy: 'id',
    load: () => import('../pages/session/before-page.tsx'),
  },
  {
    name: 'session-during',
    title: 'Session, during',
    paths: ['/sessions/:id/during'],
    placeBy: 'id',
    load: () => import('../pages/session/during-page.tsx'),
  },
  {
    name: 'session-after',
    title: 'Session, after',
    paths: ['/sessions/:id/after'],
    placeBy: 'id',
    load: () => import('../pages/session/after-page.tsx'),
  },
  {
    name: 'session-progress',
    title: 'Session, progress',
    paths: ['/sessions/:id/progress'],
    placeBy: 'id',
    load: () => import('../pages/session/progress-page.tsx'),
  },
  {
    name: 'people',
    title: 'People',
    paths: ['/people', '/people/:id'],
    load: () => import('../pages/people/people-page.tsx'),
  },
  { name: 'sent', title: 'Sent', paths: ['/reviews'], load: () => import('../pages/sending/sent-page.tsx') },
  {
    name: 'send',
    title: 'Send to be read',
    paths: ['/reviews/send', '/reviews/send/:to'],
    load: () => import('../pages/sending/send-page.tsx'),
  },
  {
    name: 'sent-share',
    title: 'What was sent',
    paths: ['/reviews/sent/:id'],
    placeBy: 'id',
    load: () => import('../pages/sending/sent-share-page.tsx'),
  },
  {
    name: 'history',
    title: 'History',
    paths: ['/journal/history/:id', '/journal/history/:id/:seq'],
    placeBy: 'id',
    load: () => import('../pages/history/history-page.tsx'),
  },
  {
    name: 'packet',
    title: 'Packet',
    paths: ['/packet', '/packet/sheets/:sheet'],
    load: () => import('../pages/packet/packet-page.tsx'),
  },
  {
    name: 'packet-leaving',
    title: 'Packet, before it leaves',
    paths: ['/packet/leaving', '/packet/leaving/:edition'],
    load: () => import('../pages/packet/leaving-page.tsx'),
  },
  {
    name: 'packet-editions',
    title: 'Editions',
    paths: ['/packet/editions', '/packet/editions/:span'],
    load: () => import('../pages/packet/editions-page.tsx'),
  },
  {
    name: 'returned',
    title: 'What came back',
    paths: ['/reviews/in'],
    load: () => import('../pages/returned/inbox-page.tsx'),
  },
  {
    name: 'returned-review',
    title: 'A review that came back',
    paths: ['/reviews/in/:id'],
    placeBy: 'id',
    load: () => import('../pages/returned/review-page.tsx'),
  },
  { name: 'data', title: 'Data', paths: ['/data'], load: () => import('../pages/data/data-page.tsx') },
  {
    name: 'in-and-out',
    title: 'In and out',
    paths: ['/data/in-and-out'],
    load: () => import('../pages/data/in-out-page.tsx'),
  },
  { name: 'changes', title: 'Changes', paths: ['/data/changes'], load: () => import('../pages/data/changes-page.tsx') },
  { name: 'trash', title: 'Trash', paths: ['/data/trash'], load: () => import('../pages/data/trash-page.tsx') },
  {
    name: 'private',
    title: 'What never leaves',
    paths: ['/data/private'],
    load: () => import('../pages/data/private-page.tsx'),
  },
]

export const homeAddress = '/week'
