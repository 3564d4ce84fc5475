// The roadmap's own addresses: /roadmap/:view/:asOf/:criterionId.

export const roadmapViews = ['matrix', 'list', 'strongest'] as const
export type RoadmapView = (typeof roadmapViews)[number]

export const viewFromAddress = (text: string | undefined): RoadmapView =>
  roadmapViews.find((view) => view === text) ?? 'matrix'

export const roadmapAddress = (view: RoadmapView, asOf: string, criterionId?: string | null): string =>
  `/roadmap/${view}/${asOf}${criterionId ? `/${criterionId}` : ''}`
