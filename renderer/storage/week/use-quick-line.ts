// A line being typed towards an entry: a draft until Enter, what its signs complete to, and why it could not be saved.
import { useState } from 'react'
import type { Entry } from '../../../shared/records/entry.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { fold } from '../../../shared/rules/text/fold-text.ts'
import { handlesOf } from '../../../shared/rules/week/person-handles.ts'
import type { QuickLineTrouble } from '../../../shared/rules/week/quick-line.ts'
import { noteNow, useCairn, useOwnRoadmap, useView } from '../cairn-context.tsx'
import type { CommitTrouble } from '../core/commit-records.ts'
import { type Draft, useDraft } from '../drafts/use-draft.ts'
import { type OfferedPerson, readNamedPeople, readTags } from './read-tag-person-completions.ts'
import { type SavedLine, saveQuickLine } from './save-quick-line.ts'

export type LineTrouble = QuickLineTrouble | CommitTrouble

export interface LineOffer {
  readonly id: string
  readonly text: string
  /** Said beside it: a full name, what a criterion asks. */
  readonly more: string
}

export interface QuickLine {
  readonly draft: Draft<{ line: string }>
  readonly trouble: LineTrouble | null
  offersFor(sigil: string, typed: string): LineOffer[]
  save(): Promise<Result<SavedLine, LineTrouble>>
}

interface LineStart {
  readonly draftKey: string
  readonly day: string
  readonly prompt: Entry['prompt']
  /** The only database it may be saved into; left out by windows that opened theirs for good. */
  readonly into?: string
}

const isLine = (value: unknown): value is { line: string } =>
  typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'string'

const mostOffers = 8
/** What begins as typed comes first, then what holds it, then what only speaks of it. */
function bestFor(typed: string, offers: readonly LineOffer[]): LineOffer[] {
  const wanted = fold(typed)
  const place = ({ text, more }: LineOffer) => {
    const at = fold(text).indexOf(wanted)
    if (at !== -1) return at === 0 ? 0 : 1
    return fold(more).includes(wanted) ? 2 : 3
  }
  const placed = offers.map((offer) => ({ offer, at: place(offer) })).filter(({ at }) => at < 3)
  return placed
    .sort((a, b) => a.at - b.at)
    .slice(0, mostOffers)
    .map(({ offer }) => offer)
}

const described = ({ name, team }: OfferedPerson) => (team.trim() === '' ? name : `${name}, ${team.trim()}`)

/** Reads tags and people only while the line holds their sign. */
function useOffers(line: string) {
  const wantsTags = line.includes('#')
  const wantsPeople = line.includes('@')
  const tags = useView(async (database) => (wantsTags ? readTags(database) : undefined), [wantsTags])
  const people = useView(async (database) => (wantsPeople ? readNamedPeople(database) : undefined), [wantsPeople])
  const own = useOwnRoadmap()
  return (sigil: string, typed: string): LineOffer[] => {
    const all: LineOffer[] =
      sigil === '#'
        ? (tags ?? []).map((tag) => ({ id: tag, text: tag, more: '' }))
        : sigil === '@'
          ? handlesOf(people ?? []).map(({ person, handle }) => ({
              id: person.id,
              text: handle,
              more: described(person),
            }))
          : (own?.roadmap.criteria ?? []).map(({ id, text }) => ({ id, text: id, more: text }))
    return bestFor(typed, all)
  }
}

export function useQuickLine({ draftKey, day, prompt, into }: LineStart): QuickLine {
  const cairn = useCairn()
  const own = useOwnRoadmap()
  const [trouble, setTrouble] = useState<LineTrouble | null>(null)
  const [isSaving, setSaving] = useState(false)
  const draft = useDraft({ key: draftKey, kind: 'quick-line', value: { line: '' }, revision: null, isValue: isLine })
  const { line } = draft.value
  const offersFor = useOffers(line)
  const save = async () => {
    // A second Enter while the first is being written would make two entries of one thought.
    if (isSaving) return failed({ kind: 'empty' } as const)
    setSaving(true)
    const meant = into === undefined ? {} : { into }
    const note = { ...noteNow(cairn, 'Saved an entry'), clearsDrafts: [draftKey], ...meant }
    // Released whatever happens: a line that failed in an unexpected way must be saved by the next Enter.
    try {
      const saved = await saveQuickLine(cairn.database, { line, day, roadmap: own?.roadmap ?? null, prompt, note })
      if (saved.ok) await draft.reset({ line: '' }, null)
      setTrouble(saved.ok ? null : saved.trouble)
      return saved
    } finally {
      setSaving(false)
    }
  }
  return { draft, trouble: trouble?.kind === 'empty' ? null : trouble, offersFor, save }
}
