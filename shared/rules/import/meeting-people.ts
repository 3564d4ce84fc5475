// With whom a meeting of a calendar is: someone known, by the address or the name of whoever is invited, or by the title.
import type { Person } from '../../records/person.ts'
import { hasEnded } from '../people/ended-relationship.ts'
import { fold } from '../text/fold-text.ts'
import type { FoundAttendee, FoundMeeting } from './found-record.ts'

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** "Chen, Maya (Platform)" and "maya chen" are one name. */
const nameKey = (name: string): string =>
  wordsOf(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .sort()
    .join(' ')

/** "maya.chen@example.com" and "maya_chen+calendar@…" are of Maya Chen; of an address without such a sign nothing is known. */
function nameOfAddress(email: string): string {
  const local = email.split('@', 1)[0]?.split('+', 1)[0] ?? ''
  return /[._-]/.test(local) ? nameKey(local.replace(/[._-]/g, ' ')) : ''
}

const addressesIn = (note: string): string[] =>
  note.toLowerCase().match(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu) ?? []

const isOf = ({ name: given, email }: FoundAttendee, { name, note }: Person): boolean => {
  const key = nameKey(name)
  if (key === '') return false
  if (email !== '' && addressesIn(note).includes(email)) return true
  return nameKey(given) === key || (email !== '' && nameOfAddress(email) === key)
}

/** People whom the title names in full, or by a first name that only one of them has. */
function namedIn(title: string, people: readonly Person[]): Person[] {
  const words = wordsOf(title)
  const text = ` ${words.join(' ')} `
  const inFull = people.filter(({ name }) => name.trim() !== '' && text.includes(` ${wordsOf(name).join(' ')} `))
  if (inFull.length > 0) return inFull
  const firstOf = ({ name }: Person) => wordsOf(name)[0] ?? ''
  return people.filter(
    (one) =>
      firstOf(one).length > 1 &&
      words.includes(firstOf(one)) &&
      people.every((other) => other === one || firstOf(other) !== firstOf(one)),
  )
}

/** The only one of these, or the only one of them with whom one meets as mentor or mentee. */
function only(people: readonly Person[]): Person | null {
  const mentors = people.filter(({ relationship, iMentorThem }) => relationship === 'mentor' || iMentorThem)
  const [one] = mentors.length === 1 ? mentors : people
  return one !== undefined && (mentors.length === 1 || people.length === 1) ? one : null
}

/** Who is invited, without the owner. */
export const othersIn = ({ attendees }: FoundMeeting, ownName: string): FoundAttendee[] => {
  const own = nameKey(ownName)
  return attendees.filter(({ name, email }) => own === '' || (nameKey(name) !== own && nameOfAddress(email) !== own))
}

/** Null where nobody known is invited or named, or several are; whom the owner no longer meets by then is nobody. `ownName` is the owner's: they meet someone else. */
export function personOfMeeting(found: FoundMeeting, people: readonly Person[], ownName: string): Person | null {
  const isMet = (person: Person) => found.day === null || !hasEnded(person, found.day)
  const known = people.filter((one) => one.trashedAt === null && nameKey(one.name) !== nameKey(ownName) && isMet(one))
  const others = othersIn(found, ownName)
  const invited = known.filter((person) => others.some((one) => isOf(one, person)))
  const named = namedIn(found.title, invited.length > 0 ? invited : known)
  return invited.length === 0 ? only(named) : (only(named) ?? only(invited))
}

const mentoring =
  /\b(?:mentor\w*|mentee\w*|coach(?:ing)?|1[\s:-]*(?:on|to)?[\s:-]*1|1x1|one[\s-](?:on|to)[\s-]one|skip[\s-]level)\b/i

/** Whether it looks like a session rather than any other meeting: of few, with someone known or by its title. */
export const looksLikeSession = (found: FoundMeeting, person: Person | null, ownName: string): boolean =>
  othersIn(found, ownName).length <= 2 && (person !== null || mentoring.test(found.title))

const generic = new Set(
  'mentor mentors mentoring mentorship mentee session sessions meeting meet call chat coffee sync catch up catchup check in 1 11 1x1 on one to x with and w weekly biweekly fortnightly monthly the a of our quick virtual'.split(
    ' ',
  ),
)

/** Whether a title only says that two people meet, and nothing of what about. */
export function isGenericTitle(title: string, person: Person | null, ownName: string): boolean {
  const names = new Set([...(person === null ? [] : wordsOf(person.name)), ...wordsOf(ownName)])
  return person !== null && wordsOf(title).every((word) => generic.has(word) || names.has(word))
}
