// The roadmap's own addresses: /roadmap/:view/:asOf/:criterionId.

const roadmapViews = ['matrix', 'list', 'strongest'] as const
export type RoadmapView = (typeof roadmapViews)[number]

export const viewFromAddress = (text: string | undefined): RoadmapView =>
  roadmapViews.find((view) => view === text) ?? 'matrix'

export const roadmapAddress = (view: RoadmapView, asOf: string, criterionId?: string | null): string =>
  `/roadmap/${view}/${asOf}${criterionId ? `/${criterionId}` : ''}`

/** The pages that look deeper into the same roadmap, in the order of their tabs; the first is the roadmap itself. */
export const roadmapParts = [
  { part: 'criteria', words: 'Criteria', href: '/roadmap' },
  { part: 'path', words: 'Path to the target', href: '/roadmap/path' },
  { part: 'assessments', words: 'Assessments', href: '/roadmap/assessments' },
  { part: 'compare', words: 'Compare sessions', href: '/roadmap/compare' },
  { part: 'months', words: 'By month', href: '/roadmap/months' },
  { part: 'competencies', words: 'By competency', href: '/roadmap/competencies' },
  { part: 'areas', words: 'Areas', href: '/roadmap/areas' },
] as const
export type RoadmapPart = (typeof roadmapParts)[number]['part']

export const criterionAddress = (criterionId: string): string => roadmapAddress('matrix', 'now', criterionId)
