// How large the inbox folder's files may be. Free of zod.

/** Characters of a line. */
export const INBOX_LINE_LIMIT = 200_000
/** Bytes of a file. */
export const INBOX_FILE_LIMIT = 1_000_000
/** Items that are handed to the page at once. */
export const INBOX_STEP = 200
