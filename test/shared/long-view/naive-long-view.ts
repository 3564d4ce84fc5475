// The figures of the long view counted by hand: one loop over all records and an `if` for each thing that is counted. Nothing of the
// product's own rules is used, so that the two cannot be wrong in the same way.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'

export interface NaiveSpan {
  first: string
  last: string
  today: string
  personId: string | null
}
export type NaiveCounts = Record<string, number>

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

function isOfPerson(one: AnyRecord, personId: string, all: readonly AnyRecord[], span: NaiveSpan): boolean {
  const text = JSON.stringify('people' in one ? one.people : [])
  if (text.includes(personId)) return true
  if ('personId' in one && one.personId === personId) return true
  if (one.kind === 'action' && one.ownerId === personId) return true
  if (one.kind === 'proposal' && one.stakeholders.some((each) => each.personId === personId)) return true
  if (one.kind === 'presentation' && one.asked.some((each) => each.personId === personId)) return true
  if (!('sessionId' in one) || one.sessionId === null) return false
  const session = all.find(({ id }) => id === one.sessionId)
  if (session?.kind !== 'session' || session.trashedAt !== null) return false
  return session.personId === personId && session.day >= span.first && session.day <= span.last
}

/** By `figure row`: what each bar must say. Rows of nothing are not there. */
export function naiveLongView(all: readonly AnyRecord[], span: NaiveSpan): NaiveCounts {
  const counts: NaiveCounts = {}
  const add = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  const gaps: number[] = []
  for (const one of all) {
    if (one.trashedAt !== null || !('day' in one) || one.day < span.first || one.day > span.last) continue
    if (span.personId !== null && !isOfPerson(one, span.personId, all, span)) continue
    if ('initiative' in one && one.initiative === 'self') add('initiative all')
    switch (one.kind) {
      case 'session': {
        if (one.role === 'mentor' || (one.startedAt === null && one.closedAt === null)) break
        add('sessions all')
        add(`goals ${one.goalMet ?? 'none'}`)
        add(`drove ${one.drove ?? 'none'}`)
        if (`${one.wentWell}${one.couldBeBetter}${one.learned}`.trim() !== '') add('habits brainstormed')
        const topics = [...new Set(one.agenda.map(({ topic }) => topic).filter((topic) => topic !== null))]
        for (const topic of topics) add(`topics ${topic}`)
        if (one.problemWas === 'another')
          for (const topic of topics.length === 0 ? ['none'] : topics) add(`problems ${topic}`)
        const isWayOut = one.outcome === 'solution' || one.outcome === 'quick-fix' || one.outcome === 'decision'
        if (one.closedAt === null || !isWayOut) break
        const asked = one.heldCheckOn ?? plusDays(one.day, 42)
        add(`held ${one.held ?? (asked > span.today ? 'later' : 'open')}`)
        break
      }
      case 'action': {
        if (one.ownerId !== null) break
        if (one.state === 'dropped') add('actions dropped')
        else if (one.state === 'open') add(one.due !== null && one.due < span.today ? 'actions past' : 'actions open')
        else if (one.due === null) add('actions done')
        else if (one.doneOn === null || one.doneOn <= one.due) add('actions in-time')
        else add('actions later')
        break
      }
      case 'proposal':
        add(`proposals ${one.state}`)
        if (one.initiative === 'self') add('habits unasked')
        if (one.confidence !== null && one.cameTrue === 'yes')
          add(`predictions sure-${Math.round(one.confidence / 10) * 10}`)
        break
      case 'poc':
        add(`pocs ${one.verdict ?? 'none'}`)
        break
      case 'presentation':
        if (one.day <= span.today) add('habits presented')
        break
      case 'question':
        add(`questions ${one.changed ?? (one.state === 'answered' ? 'answered' : 'open')}`)
        break
      case 'feedback':
        add(`feedback ${one.state}`)
        break
      case 'learning':
        add(`sources ${one.source ?? 'none'}`)
        if (one.source !== null && ['reading', 'other-code', 'course', 'community'].includes(one.source))
          add('habits wide')
        break
      case 'improvement':
        if (one.brokeAt !== null && one.noticedAt !== null && one.noticedAt >= one.brokeAt)
          gaps.push(Math.floor((Date.parse(one.noticedAt) - Date.parse(one.brokeAt)) / 60_000))
        break
    }
  }
  gaps.sort((a, b) => a - b)
  if (gaps.length > 0) counts['detection now'] = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0
  return counts
}
