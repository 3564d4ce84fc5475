// A repository's history as a source of the preview: one file, whose records are suggestions.
import type { GitCommits, GitOverview } from '../../../shared/git-history-schemas.ts'
import { suggestEntries } from '../../../shared/rules/import/git/suggest-entries.ts'
import type { Host } from '../../platform/host.ts'
import type { GitChoice } from './git-form.tsx'
import type { GatheredSource } from './import-file-source.ts'
import type { SourceFile } from './read-source.ts'

export interface Repository {
  /** What the host calls it. */
  readonly token: string
  readonly overview: GitOverview
}

export function sourceOfRepository(host: Pick<Host, 'request'>, { token }: Repository): GatheredSource {
  return {
    files: [],
    passedOver: [],
    others: 0,
    read: async () => null,
    days: async () => new Map(),
    end: () => void host.request('git.end', { repository: token }),
  }
}

export const fileOfRepository = ({ overview }: Repository, found: GitCommits, by: GitChoice['by']): SourceFile => ({
  at: 0,
  path: overview.name,
  source: suggestEntries({ overview, found, by }),
})
