// The versions of a proposal that can be compared: each revision by its number, and it as it stands now.
import type { Proposal } from '../../records/proposal.ts'
import type { Revision } from '../../records/proposal-revision.ts'
import { counted } from '../text/number-words.ts'
import { inOrder, type Section, sameSections, sectionsOf } from './proposal-sections.ts'

/** In an address: the version that stands now. */
const nowVersion = 'now'

export interface Version {
  /** As it stands in an address: "4", or `now`. */
  readonly key: string
  /** From 1; for what stands now the number it would get. */
  readonly number: number
  /** Null for what stands now. */
  readonly revision: Revision | null
  readonly sections: readonly Section[]
}

/** Every version, the first first, what stands now last. */
export function versionsOf(proposal: Proposal, revisions: readonly Revision[]): Version[] {
  const made = inOrder(revisions).map((revision, at) => ({
    key: String(at + 1),
    number: at + 1,
    revision,
    sections: revision.sections,
  }))
  return [...made, { key: nowVersion, number: made.length + 1, revision: null, sections: sectionsOf(proposal) }]
}

/**
 * The two versions that an address names as `older,newer`, such as `4,now`. Where it names none: what changed since the newest
 * revision, or, while nothing has, what the newest changed.
 */
export function comparedVersions(versions: readonly Version[], span: string): { older: Version; newer: Version } {
  const [from, to] = span.split(',')
  const [now, newest, before] = versions.toReversed()
  if (now === undefined) throw new Error('There is always the version that stands now.')
  const isSame = newest !== undefined && sameSections(newest.sections, now.sections)
  const usual = isSame && before !== undefined ? { older: before, newer: newest } : { older: newest ?? now, newer: now }
  return {
    older: versions.find(({ key }) => key === from) ?? usual.older,
    newer: versions.find(({ key }) => key === to) ?? usual.newer,
  }
}

/** "Five revisions; it has changed since." What the page of revisions answers. */
export function revisionsSentence(proposal: Proposal, revisions: readonly Revision[]): string {
  const newest = inOrder(revisions).at(-1)
  if (newest === undefined) return 'No revision yet. A revision keeps the proposal as it is on that day.'
  const count = counted(revisions.length, 'revision')
  return sameSections(newest.sections, sectionsOf(proposal))
    ? `${count}; unchanged since the newest.`
    : `${count}; it has changed since the newest.`
}
