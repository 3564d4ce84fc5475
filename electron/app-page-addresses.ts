// The one address our pages live at. Changing it would orphan every database, since storage belongs to an origin.

export const APP_SCHEME = 'app'
const APP_HOST = 'cairn'
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`
/** The same page as the small capture window; renderer/app/main.tsx looks for the query. */
export const CAPTURE_PAGE = `${APP_PAGE}?capture`

/** Pages to be printed live beside it: another host is another origin, without a way to our data. */
export const PRINT_HOST = 'print'

/** Whether an address belongs to our own page. Compares parsed parts: `origin` of a scheme of one's own is 'null' in Node. */
export function isAppPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === ''
}
