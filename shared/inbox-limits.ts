// How large the inbox folder's files may be. Free of zod.

/** Characters of a line. */
export const INBOX_LINE_LIMIT = 200_000
/** Bytes of a file. */
export const INBOX_FILE_LIMIT = 1_000_000
/** Items that are handed to the page at once. */
export const INBOX_STEP = 200
/** Characters of an entry that an agent drafts, and of a question for an agenda. */
export const DRAFT_TEXT_LIMIT = 20_000
export const DRAFT_QUESTION_LIMIT = 2000
/** Calls of agents that the app lists, the newest first. */
export const MOST_CALLS = 500
