// What can go wrong between the page and its host, each with a name and a plain sentence. Answers carry it as a value; nothing is thrown across the bridge.

import type * as z from 'zod'
import type { troubleSchema } from './bridge-error-schema.ts'

export type Trouble = z.infer<typeof troubleSchema>

/** An answer that is a trouble: any channel may give it. */
export interface Refusal {
  ok: false
  trouble: Trouble
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** One plain sentence for a person: what happened and, where there is one, the way out. */
export function troubleSentence(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'read-only':
      return 'The folder cannot be written to, so nothing was changed; allow writing there or choose another folder.'
    case 'disk-full':
      return 'The disk is full, so nothing was changed; free some space and try again.'
    case 'not-found':
      return 'The file is no longer there.'
    case 'damaged':
      return 'The file is damaged and cannot be used; it was left as it is.'
    case 'not-a-dictionary':
      return 'The file is not a dictionary in the .bdic format, or it is damaged; nothing was changed.'
    case 'too-large':
      return `The file is ${megabytes(trouble.size)}; at most ${megabytes(trouble.limit)} can be opened.`
    case 'link-refused':
      return 'This link was not opened; only web and mail addresses open, and only after a click.'
    case 'not-here':
      return 'This is only available in the desktop app.'
    case 'same-place':
      return 'That folder lies inside the first one, so both would be lost together; nothing was changed. Choose one elsewhere.'
    case 'host-gone':
      return 'Cairn is no longer running behind this page; start it again with npm start and open the address it prints.'
    case 'bad-request':
    case 'bad-answer':
      return `Internal error in Cairn; restart the app (${trouble.detail}).`
    case 'failed':
      return `That did not work, and nothing was changed (${trouble.detail}).`
  }
}
