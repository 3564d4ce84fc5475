// Addresses of the roadmap and of its ladder. Part of the one table in routes.ts.
import type { AppRoute } from './app-route.ts'

export const roadmapRoutes: readonly AppRoute[] = [
  {
    name: 'ladder',
    title: 'Ladder',
    paths: ['/roadmap/ladder'],
    load: () => import('../pages/ladder/ladder-page.tsx'),
  },
  {
    name: 'ladder-edit',
    title: 'Edit the ladder',
    paths: ['/roadmap/ladder/edit'],
    load: () => import('../pages/ladder/edit-page.tsx'),
  },
  {
    name: 'ladder-import',
    title: 'Import a ladder',
    paths: ['/roadmap/ladder/import'],
    load: () => import('../pages/ladder/import-page.tsx'),
  },
  {
    name: 'ladder-other',
    title: 'Another ladder',
    paths: ['/roadmap/ladder/other/:id'],
    placeBy: 'id',
    load: () => import('../pages/ladder/other-ladder-page.tsx'),
  },
  {
    name: 'roadmap-path',
    title: 'Path to the target',
    paths: ['/roadmap/path'],
    load: () => import('../pages/roadmap/path-to-target-page.tsx'),
  },
  {
    name: 'roadmap-assessments',
    title: 'Assessments',
    paths: ['/roadmap/assessments'],
    load: () => import('../pages/roadmap/assessments-page.tsx'),
  },
  {
    name: 'roadmap-compare',
    title: 'Compare sessions',
    paths: ['/roadmap/compare', '/roadmap/compare/:from/:to'],
    load: () => import('../pages/roadmap/compare-page.tsx'),
  },
  {
    name: 'roadmap-months',
    title: 'Evidence by month',
    paths: ['/roadmap/months'],
    load: () => import('../pages/roadmap/evidence-months-page.tsx'),
  },
  {
    name: 'roadmap-competencies',
    title: 'Evidence by competency',
    paths: ['/roadmap/competencies'],
    load: () => import('../pages/roadmap/competencies-page.tsx'),
  },
  {
    name: 'roadmap-areas',
    title: 'Areas',
    paths: ['/roadmap/areas'],
    load: () => import('../pages/roadmap/areas-page.tsx'),
  },
  {
    name: 'roadmap',
    title: 'Roadmap',
    paths: ['/roadmap', '/roadmap/:view/:asOf', '/roadmap/:view/:asOf/:criterionId'],
    load: () => import('../pages/roadmap/roadmap-page.tsx'),
  },
]
