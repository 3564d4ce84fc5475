// An export of BragDoc (version 1.0): achievements become entries, with their company and project as tags.

import { failed, ok } from '../../../result.ts'
import type { LeftOutLines } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import { isObject, type JsonObject, linesOfElements, objectsIn, readJson, textIn } from '../json-with-lines.ts'
import type { ReadFile } from '../read-import-file.ts'
import { beginning } from '../source-lines.ts'
import { foundNotes, linksIn, type NoteDraft } from './note-draft.ts'

const namesById = (value: unknown): Map<string, string> =>
  new Map(objectsIn(value).map((one) => [textIn(one.id), textIn(one.name)]))

/** The day of an instant as it is written: BragDoc stores days as midnight UTC. */
const dayOf = (value: unknown): string | null => findDay(textIn(value))?.day ?? null

function draftOf(one: JsonObject, place: { line: number; endLine: number }, tags: readonly string[]): NoteDraft {
  const parts = [one.title, one.summary, one.details].map(textIn).filter((part) => part !== '')
  const text = [...new Set(parts)].join('\n\n')
  const day = dayOf(one.eventEnd) ?? dayOf(one.eventStart) ?? dayOf(one.createdAt)
  const base = { kind: 'entry', text, day, people: [], links: linksIn(text), tags, key: textIn(one.id) } as const
  return { ...base, dayFrom: day === null ? null : 'field', ...place }
}

const others = [
  { key: 'companies', why: 'Companies are imported as tags of their achievements.' },
  { key: 'projects', why: 'Projects are imported as tags of their achievements.' },
  { key: 'documents', why: 'Documents of BragDoc are not imported.' },
] as const

type Places = ReturnType<typeof linesOfElements>

function leftOutOthers(value: JsonObject, places: Places): LeftOutLines[] {
  return others.flatMap(({ key, why }) =>
    (places.get(key) ?? []).map((place, at) => {
      const one = objectsIn(value[key])[at]
      return { ...place, what: beginning(textIn(one?.name) || textIn(one?.title)), why }
    }),
  )
}

function achievementsOf(value: JsonObject, places: Places): { drafts: NoteDraft[]; leftOut: LeftOutLines[] } {
  const [companies, projects] = [namesById(value.companies), namesById(value.projects)]
  const leftOut = leftOutOthers(value, places)
  const drafts: NoteDraft[] = []
  const seen = new Map<string, number>()
  for (const [at, one] of objectsIn(value.achievements).entries()) {
    const place = places.get('achievements')?.[at] ?? { line: 1, endLine: 1 }
    const id = textIn(one.id)
    const tags = [companies.get(textIn(one.companyId)) ?? '', projects.get(textIn(one.projectId)) ?? '']
    const draft = draftOf(one, place, tags)
    const first = seen.get(id)
    const why =
      draft.text === ''
        ? 'An achievement without text.'
        : one.isArchived === true
          ? 'It is archived in BragDoc.'
          : id !== '' && first !== undefined
            ? `It has the same id as the achievement on line ${first}.`
            : null
    if (why === null) drafts.push(draft)
    else leftOut.push({ ...place, what: beginning(draft.text), why })
    if (id !== '') seen.set(id, first ?? place.line)
  }
  return { drafts, leftOut }
}

export function readBragDocJson(path: string, text: string): ReadFile | null {
  const head = text.slice(0, 200_000)
  if (!/"achievements"\s*:\s*\[/.test(text) || !/"(?:exportedAt|companies|projects)"\s*:/.test(head)) return null
  const json = readJson(text)
  if (!json.ok) return failed(json.trouble)
  if (!isObject(json.value)) return null
  const { value } = json
  const places = linesOfElements(text)
  const { drafts, leftOut } = achievementsOf(value, places)
  const isVersion1 = value.version === '1.0'
  return ok({
    recognized: {
      format: isVersion1 ? 'BragDoc JSON 1.0' : 'BragDoc JSON',
      sureness: isVersion1 ? 'certain' : 'likely',
      why: ['achievements with companies and projects'],
    },
    records: foundNotes('bragdoc', path, drafts),
    leftOut: leftOut.toSorted((one, other) => one.line - other.line),
    structure: [],
  })
}
