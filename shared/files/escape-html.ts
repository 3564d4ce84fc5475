// Text into HTML and into a style sheet, where no sign of it can mean anything.

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** A quoted string of CSS: every sign that is not a plain letter or figure goes by its number. */
export const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)).join('')}"`
