// Which kind of record a heading, a label or a tag speaks of: work, something learned, or what someone said.
import type { FoundNote } from '../../../rules/import/found-record.ts'

type Kind = FoundNote['kind']

const learned =
  /^(?:(?:key |main |new )?(?:things )?(?:i )?(?:have )?learn(?:ed|t|ing|ings)(?: today)?|(?:what|things) i learn(?:ed|t)|til|today i learned|lessons?(?: learn(?:ed|t))?|growth and learning|learnings? and growth|knowledge|what you learn(?:ed|t)|gelernt|was ich gelernt habe|aprendizajes?|aprendizados?|appris)$/
const said =
  /^(?:(?:positive |peer |manager )?feedback(?: received| from .*)?|kudos(?: received)?|praise|shout ?outs?|recognition|testimonials|thanks|compliments|nice things (?:people|others) said|quotes)$/

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Null where the words name no kind. */
export function kindOfWords(text: string): Kind | null {
  const words = folded(text)
  if (learned.test(words)) return 'learning'
  return said.test(words) ? 'feedback' : null
}

/** A heading or label that only says that something was done: neither a project nor a kind. */
const generic =
  /^(?:(?:work|daily|day|dev)? ?(?:log|notes?|journal)|done|(?:daily |completed )?tasks? ?(?:completed|done)?|completed tasks|work done|shipped|delivered|erledigt|gemacht|hecho|feito|fait|today|tasks?|to ?dos?|wins?|work|highlights?|accomplishments?|key accomplishments|achievements?|misc|other|others|what i did(?: today)?|completed|projects?|goals?(?: for this year)?|summary|standup|yesterday|entries|impact|contributions?)$/

export const isGeneric = (text: string): boolean => generic.test(folded(text))

const plan =
  /^(?:(?:(?:to ?dos?|tasks?|plans?|goals?|priorities) )?(?:for )?tomorrow(?: s \p{L}+)?|next(?: steps?| actions?| week| month| up)?|what s next|plans?(?: for (?:the day|today|tomorrow|next week))?|today s (?:plan|goals?|focus|priorities|action items)|action items|upcoming|backlog|(?:my )?goals?(?: for)?(?: this| next| the)?(?: year| quarter| month| week)|morgen|nächste schritte|mañana|demain)$/u

/** "Tomorrow", "Goals for this year": what is below it is not done because it is written down. */
export const isPlan = (text: string): boolean => plan.test(folded(text))

/** "Attendees": names below it are nobody's work. */
export const isPeople = (text: string): boolean =>
  /^(?:attendees?|participants?|present|people|who was there|teilnehmer(?:innen)?|anwesend|asistentes|participantes)$/.test(
    folded(text),
  )

export function kindOfTags(tags: readonly string[]): Kind | null {
  for (const tag of tags) {
    const kind = kindOfWords(tag)
    if (kind !== null) return kind
  }
  return null
}

const name = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}`
const before = new RegExp(
  String.raw`^[>\s*_]*(?:[Ff]rom\s+|@)?(${name})(?:\s*\([^)]*\))?[*_]*\s*(?::|\bsaid\b|\bwrote\b)`,
  'u',
)
const after = new RegExp(String.raw`[—–-]+\s*[*_]*@?(${name})(?:,[^,.]{1,60})?[*_]*\s*$`, 'u')

/** Who said it: "Ana Reyes: …", "… — Ana Reyes, manager". */
export function speakersOf(text: string): string[] {
  const first = text.split('\n', 1)[0] ?? ''
  const found = before.exec(first)?.[1] ?? after.exec(text.trim())?.[1]
  return found === undefined || kindOfWords(found) !== null ? [] : [found]
}
