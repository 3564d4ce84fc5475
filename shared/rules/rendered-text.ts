// A part's text as its reader sees it: what a comment's passage is counted and found in.

/** The text as rendered: one spelling for ends of lines, nothing around it. */
export const renderedText = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
