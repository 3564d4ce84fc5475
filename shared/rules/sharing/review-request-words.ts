// How a request says who asks for what, on the page and in its plain words alike.
import type { SharedCopy } from '../../records/shared-copy.ts'
import { formatWords } from '../sessions/session-formats.ts'

const asks = {
  opinion: 'asks for your opinion.',
  approval: 'asks for your approval.',
  challenge: 'asks you to challenge a plan.',
} as const satisfies Record<SharedCopy['purpose'], string>

/** "Wren Alderby asks you to challenge a plan." */
export const askSentence = ({ from, purpose }: Pick<SharedCopy, 'from' | 'purpose'>): string =>
  `${from.name.trim() || 'Someone'} ${asks[purpose]}`

/** "Senior, working toward Staff". */
export function levelWords({ level, target }: Pick<SharedCopy['standing'], 'level' | 'target'>): string {
  if (level === '') return target === '' ? '' : `Working toward ${target}`
  return target === '' || target === level ? level : `${level}, working toward ${target}`
}

/** "Format: design exercise." Empty where there is no session, or none was chosen for it. */
export function formatLine({ session }: Pick<SharedCopy, 'session'>): string {
  const format = session?.format ?? null
  return format === null ? '' : `Format: ${formatWords[format].name.toLowerCase()}.`
}
