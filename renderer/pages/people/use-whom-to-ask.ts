// The question that is being asked of one's people: chosen from an open agenda or typed, and kept as a draft.
import { useState } from 'react'
import type { Person } from '../../../shared/records/person.ts'
import { nextMeeting } from '../../../shared/rules/sessions/cadence.ts'
import { type Asked, whoToAsk } from '../../../shared/rules/sessions/who-to-ask.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type Draft, useDraft } from '../../storage/drafts/use-draft.ts'
import { type AskView, type OpenQuestion, readAskView, readPeople } from '../../storage/people/read-people.ts'

interface Typed {
  question: string
}
const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && 'question' in value && typeof value.question === 'string'

/** Planned days, and for a cadence without a plan its next date. */
function meetingsOf(view: AskView, people: readonly Person[], today: string, zone: string): Map<Person['id'], string> {
  const meetings = new Map(view.planned)
  for (const person of people) {
    if (meetings.has(person.id)) continue
    const next = nextMeeting(person, view.held.get(person.id) ?? null, today, zone)
    if (next !== null) meetings.set(person.id, next.day)
  }
  return meetings
}

export interface Asking {
  readonly draft: Draft<Typed>
  readonly open: readonly OpenQuestion[]
  /** The open question that is asked; null while one is typed. */
  readonly chosen: OpenQuestion | null
  readonly text: string
  readonly ranked: readonly Asked[]
  choose(id: string | null): void
}

/** Undefined while it is read. */
export function useAsking(): Asking | undefined {
  const { clock } = useCairn()
  const today = clock.today()
  const people = useView(readPeople, [])
  const view = useView((database) => readAskView(database, today), [today])
  const draft = useDraft<Typed>({
    key: 'ask',
    kind: 'question',
    value: { question: '' },
    revision: null,
    isValue: isTyped,
  })
  const [choice, setChoice] = useState<string | null | 'first'>('first')
  if (people === undefined || view === undefined || !draft.isReady) return undefined
  const { open } = view
  const isTyping = draft.value.question !== '' || choice === null
  const chosen = isTyping ? null : (open.find(({ item }) => item.id === choice) ?? open[0] ?? null)
  const text = chosen === null ? draft.value.question : chosen.item.text
  const question = { text, topic: chosen === null ? null : chosen.item.topic }
  const meetings = meetingsOf(view, people, today, clock.zone())
  const ranked = whoToAsk(question, people, view.answered, meetings, today, view.history)
  const choose = (id: string | null) => {
    setChoice(id)
    if (id !== null) void draft.reset({ question: '' }, null)
  }
  return { draft, open, chosen, text, ranked, choose }
}
