// Every address of the app, once: router, palette and the accessibility walk all read this table.
// Pages are fetched when first wanted; the week, where a start mostly leads, travels with the start.
// Not by React.lazy: its fallback holds content back 300 ms, on the start path too.
import { Page as WeekPage } from '../pages/week/week-page.tsx'
import type { AppRoute } from './app-route.ts'
import { recordRoutes } from './record-routes.ts'
import { roadmapRoutes } from './roadmap-routes.ts'

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
  ...recordRoutes,
  ...roadmapRoutes,
  {
    name: 'sessions',
    title: 'Sessions',
    paths: ['/sessions'],
    load: () => import('../pages/sessions/sessions-page.tsx'),
  },
  {
    name: 'over-time',
    title: 'Over time',
    paths: ['/sessions/over-time', '/sessions/over-time/:span', '/sessions/over-time/:span/:personId'],
    load: () => import('../pages/long-view/long-view-page.tsx'),
  },
  {
    name: 'past-sessions',
    title: 'Import past sessions',
    paths: ['/sessions/import'],
    load: () => import('../pages/past-sessions/import-past-sessions-page.tsx'),
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
  {
    name: 'sent',
    title: 'Review requests',
    paths: ['/reviews'],
    load: () => import('../pages/sending/review-requests-page.tsx'),
  },
  {
    name: 'send',
    title: 'Review request',
    paths: ['/reviews/send', '/reviews/send/:to'],
    load: () => import('../pages/sending/new-review-request-page.tsx'),
  },
  {
    name: 'sent-share',
    title: 'Review request',
    paths: ['/reviews/sent/:id'],
    placeBy: 'id',
    load: () => import('../pages/sending/saved-review-request-page.tsx'),
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
    paths: ['/packet', '/packet/sheets/:sheet', '/packet/sheets/:sheet/leaks/:leak'],
    load: () => import('../pages/packet/packet-page.tsx'),
  },
  {
    name: 'packet-leaving',
    title: 'Packet, before it leaves',
    paths: ['/packet/leaving', '/packet/leaving/:edition'],
    load: () => import('../pages/packet/packet-export-page.tsx'),
  },
  {
    name: 'packet-next',
    title: 'Next packet',
    paths: ['/packet/next'],
    load: () => import('../pages/packet/next-packet-page.tsx'),
  },
  {
    name: 'packet-editions',
    title: 'Versions',
    paths: ['/packet/editions', '/packet/editions/:span'],
    load: () => import('../pages/packet/editions-page.tsx'),
  },
  {
    name: 'returned',
    title: 'Feedback received',
    paths: ['/reviews/in'],
    load: () => import('../pages/returned/feedback-received-page.tsx'),
  },
  {
    name: 'returned-review',
    title: 'Feedback received',
    paths: ['/reviews/in/:id'],
    placeBy: 'id',
    load: () => import('../pages/returned/returned-review-page.tsx'),
  },
  {
    name: 'received',
    title: 'Requests for me',
    paths: ['/reviews/from', '/reviews/from/:id'],
    load: () => import('../pages/received/received-requests-page.tsx'),
  },
  {
    name: 'received-reading',
    title: 'Review',
    paths: ['/reviews/from/:id/read'],
    placeBy: 'id',
    bare: true,
    load: () => import('../pages/received/write-review-page.tsx'),
  },
  {
    name: 'roster',
    title: 'My mentees',
    paths: ['/reviews/roster', '/reviews/roster/:span'],
    load: () => import('../pages/roster/mentees-page.tsx'),
  },
  { name: 'data', title: 'Data', paths: ['/data'], load: () => import('../pages/data/data-page.tsx') },
  {
    name: 'in-and-out',
    title: 'Import and export',
    paths: ['/data/in-and-out'],
    load: () => import('../pages/data/import-export-page.tsx'),
  },
  {
    name: 'past-work',
    title: 'Import past work',
    paths: ['/data/past-work', '/data/past-work/from/:inbox'],
    load: () => import('../pages/past-work/past-work-page.tsx'),
  },
  { name: 'vault', title: 'Vault', paths: ['/data/vault'], load: () => import('../pages/data/vault-page.tsx') },
  { name: 'changes', title: 'Changes', paths: ['/data/changes'], load: () => import('../pages/data/changes-page.tsx') },
  { name: 'trash', title: 'Trash', paths: ['/data/trash'], load: () => import('../pages/data/trash-page.tsx') },
  {
    name: 'private',
    title: 'What is never shared',
    paths: ['/data/private'],
    load: () => import('../pages/data/field-visibility-page.tsx'),
  },
  {
    name: 'settings',
    title: 'Settings',
    // The profile had a page of its own.
    paths: ['/settings', '/profile'],
    load: () => import('../pages/settings/settings-page.tsx'),
  },
  {
    name: 'help',
    title: 'Help',
    paths: ['/help', '/help/:part'],
    load: () => import('../pages/help/help-page.tsx'),
  },
  { name: 'about', title: 'About Cairn', paths: ['/about'], load: () => import('../pages/about/about-page.tsx') },
]
