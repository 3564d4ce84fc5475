// A repository's history as the host reads it: who wrote in it, and the commits of one person. Bounded, whatever the repository holds.
import * as z from 'zod'
import { answer, nothing } from './bridge-answer-schema.ts'
import { count, token } from './bridge-field-schemas.ts'
import { MOST_ADDRESSES, MOST_AUTHORS, MOST_COMMITS } from './git-limits.ts'

const day = z.iso.date()
const hash = z.string().regex(/^[0-9a-f]{40,64}$/)

/** `not-owner`: Git refuses a repository of another user. `no-commits`: nothing was committed yet. */
export const gitTroubles = ['no-git', 'not-a-repository', 'not-owner', 'no-commits', 'stopped', 'failed'] as const
export type GitTrouble = (typeof gitTroubles)[number]

const personSchema = z.strictObject({ name: z.string(), email: z.string() })

export const gitAuthorSchema = z.strictObject({
  name: z.string(),
  /** As .mailmap has it, in lower case. */
  email: z.string(),
  commits: count,
  first: day,
  last: day,
})

export const gitOverviewSchema = z.strictObject({
  /** The folder's name. */
  name: z.string(),
  /** The same for each clone: the hash of its first commit, or of the oldest that a shallow one has. */
  id: hash,
  commits: count,
  first: day,
  last: day,
  /** A part of the history was never cloned. */
  isShallow: z.boolean(),
  /** Where a commit can be looked at, without its hash; null where the remote is not known. */
  commitAddress: z.string().nullable(),
  /** What Git is configured to sign commits with here, in lower case; null where it is not. */
  ownEmail: z.string().nullable(),
  /** Those with the most commits first. */
  authors: z.array(gitAuthorSchema).max(MOST_AUTHORS),
  moreAuthors: count,
})

const commitStats = z.strictObject({ files: count, renamed: count, added: count, removed: count })

export const gitCommitSchema = z.strictObject({
  hash,
  /** On which its author wrote it, in their zone. */
  day,
  /** Its author's. */
  name: z.string(),
  coAuthors: z.array(personSchema),
  /** The person asked for is one of its co-authors, not its author. */
  isCoAuthored: z.boolean(),
  subject: z.string(),
  /** Cut where it is long. */
  body: z.string(),
  /** The merge that brought it to the branch that is checked out; null where it was committed there. */
  mergedBy: hash.nullable(),
  /** Null where its files are not known: too many commits, a shallow or partial clone. */
  stats: commitStats.nullable(),
})

export const gitMergeSchema = z.strictObject({ hash, day, subject: z.string(), body: z.string() })

export const gitCommitsSchema = z.strictObject({
  /** The newest first. Merges themselves are no work and only counted. */
  commits: z.array(gitCommitSchema).max(MOST_COMMITS),
  /** Those that `mergedBy` names. */
  merges: z.array(gitMergeSchema),
  mergeCommits: count,
  /** Beyond the limit, the older ones. */
  leftOut: count,
})

export type GitOverview = z.infer<typeof gitOverviewSchema>
export type GitCommit = z.infer<typeof gitCommitSchema>
export type GitMerge = z.infer<typeof gitMergeSchema>
export type GitCommits = z.infer<typeof gitCommitsSchema>

export const gitAskSchema = z.strictObject({
  addresses: z.array(z.string().min(1).max(400)).min(1).max(MOST_ADDRESSES),
  /** Civil dates, both included; null: without an end. */
  from: day.nullable(),
  to: day.nullable(),
})
export type GitAsk = z.infer<typeof gitAskSchema>

const trouble = z.enum(gitTroubles).nullable()

export const gitChannels = {
  /** Asks for a folder in a dialog; `overview` is null when the person changed their mind. */
  'git.choose': {
    request: nothing,
    response: answer({ repository: token.nullable(), overview: gitOverviewSchema.nullable(), problem: trouble }),
  },
  'git.commits': {
    request: z.strictObject({ repository: token, ask: gitAskSchema }),
    response: answer({ found: gitCommitsSchema.nullable(), problem: trouble }),
  },
  /** Also of what is being read. */
  'git.end': { request: z.strictObject({ repository: token.nullable() }), response: answer({}) },
}
