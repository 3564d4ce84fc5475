// Which addresses in a person's text may be handed to the system. An allow-list: whatever is not understood stays shut.

const LONGEST = 2048
// Control characters, spaces, backslashes and quotes are how one address is dressed up as another.
const UNSAFE = /[\p{Cc}\p{Zs}\p{Cf}\\"<>^`{|}]/u
// https://host[:port][/…]; no user name in front of the host, since it only serves to mislead.
const WEB =
  /^https?:\/\/(?:[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#].*)?$/iu
const MAIL = /^mailto:[^?@]+@[^?@]+(?:\?(.*))?$/i
// Other header fields can attach files or add hidden readers.
const MAIL_FIELDS = new Set(['subject', 'body', 'cc'])

/** The address as it may be opened, or null when it may not. Only http, https and mailto pass. */
export function allowedLink(text: string): string | null {
  const link = text.trim()
  if (link.length > LONGEST || UNSAFE.test(link)) return null
  if (WEB.test(link)) return link
  const mail = MAIL.exec(link)
  if (mail === null) return null
  const fields = (mail[1] ?? '').split('&').filter((field) => field !== '')
  return fields.every((field) => MAIL_FIELDS.has((field.split('=')[0] ?? '').toLowerCase())) ? link : null
}
