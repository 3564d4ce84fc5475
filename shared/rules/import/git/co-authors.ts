// Who else wrote a commit, by the trailers of its message.

const trailer = /^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>\s]+)>[ \t]*$/gim

export interface CoAuthor {
  readonly name: string
  /** In lower case. */
  readonly email: string
}

const most = 50

/** Each address once, in the order of the message. */
export function coAuthorsIn(message: string): CoAuthor[] {
  if (!/co-authored-by:/i.test(message)) return []
  const found = new Map<string, CoAuthor>()
  for (const [, name = '', email = ''] of message.matchAll(trailer)) {
    const lower = email.toLowerCase()
    if (!found.has(lower) && found.size < most) found.set(lower, { name: name.trim() || email, email: lower })
  }
  return [...found.values()]
}
