// What the app knows of one address: its name, its paths, and the page that is fetched for it.
import type { ComponentType } from 'react'
import type { PagedKind } from '../../shared/kinds/all-kinds.ts'

export type RouteName =
  | PagedKind
  | 'first-run'
  | 'week'
  | 'journal'
  | 'poc-comparison'
  | 'presenter'
  | 'proposal-revisions'
  | 'ladder'
  | 'ladder-edit'
  | 'ladder-import'
  | 'ladder-other'
  | 'roadmap-path'
  | 'roadmap-assessments'
  | 'roadmap-compare'
  | 'roadmap-months'
  | 'roadmap-competencies'
  | 'roadmap-areas'
  | 'roadmap'
  | 'sessions'
  | 'over-time'
  | 'past-sessions'
  | 'session-before'
  | 'session-during'
  | 'session-after'
  | 'session-progress'
  | 'people'
  | 'sent'
  | 'send'
  | 'sent-share'
  | 'history'
  | 'changes'
  | 'packet'
  | 'packet-leaving'
  | 'packet-editions'
  | 'packet-next'
  | 'returned'
  | 'returned-review'
  | 'received'
  | 'received-reading'
  | 'roster'
  | 'data'
  | 'in-and-out'
  | 'past-work'
  | 'trash'
  | 'vault'
  | 'private'
  | 'settings'
  | 'profile'
  | 'help'
  | 'about'

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
