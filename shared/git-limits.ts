// How much of a repository's history is handed on. Free of zod.

/** Authors, those with the most commits first. */
export const MOST_AUTHORS = 300
/** Commits of one person, the newest first. */
export const MOST_COMMITS = 20_000
export const MOST_ADDRESSES = 50
/** Commits whose changed files are counted. */
export const MOST_COUNTED = 3000
/** Characters of what follows the first line of a message. */
export const LONGEST_BODY = 4000
export const LONGEST_SUBJECT = 1000
