// Node has no Temporal yet; the app runs on the native one. Also says at once when a project's time zone did not take.
import 'temporal-polyfill/global'

const wanted = process.env.TZ
const actual = new Intl.DateTimeFormat().resolvedOptions().timeZone
if (wanted && wanted !== actual) throw new Error(`The tests asked for the zone ${wanted} and run in ${actual}`)
