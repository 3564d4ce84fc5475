// A person's words on a terminal: nothing in them moves the cursor, colors anything or reaches the clipboard.

const control = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** One line without control characters and without marks that turn the direction of writing. */
export const plainText = (text: string): string => text.replace(control, ' ')
