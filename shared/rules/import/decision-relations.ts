// Which decision record another one speaks of: by its path, its number, its file's name or its title; told on both sides.
import type { FoundProposal, FoundRelation, RelationKind } from './found-record.ts'

export interface ResolvedRelation {
  readonly kind: RelationKind
  /** The source id of the other record; null where it is not among those found. */
  readonly other: string | null
  readonly words: string
}

const inverse = {
  supersedes: 'superseded-by',
  'superseded-by': 'supersedes',
  amends: 'amended-by',
  'amended-by': 'amends',
} as const satisfies Record<RelationKind, RelationKind>

const verbs = {
  supersedes: 'Supersedes',
  'superseded-by': 'Superseded by',
  amends: 'Amends',
  'amended-by': 'Amended by',
} as const satisfies Record<RelationKind, string>

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')
const nameOf = (path: string): string => path.split('/').at(-1) ?? ''
const bareName = (name: string): string => name.toLowerCase().replace(/\.[a-z]{1,10}$/, '')
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "docs/adr/../x.md" as "docs/x.md". */
function normalized(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

interface Finder {
  readonly byPath: ReadonlyMap<string, FoundProposal>
  readonly all: readonly FoundProposal[]
}

function findTarget(from: FoundProposal, target: string, { byPath, all }: Finder): FoundProposal | undefined {
  const folder = folderOf(from.place.path)
  const path = target.split('#', 1)[0] ?? ''
  const exact = byPath.get(normalized(`${folder}/${path}`)) ?? byPath.get(normalized(`${folder}/${path}.md`))
  if (exact !== undefined) return exact
  const others = all.filter((one) => one !== from)
  const beside = others.filter((one) => folderOf(one.place.path) === folder)
  const name = bareName(nameOf(path))
  const number = /^(?:(?:adr|rfc|dr|dec|d)[-_ ]?)?0*(\d+)$/i.exec(target.trim())?.[1]
  const find = (is: (one: FoundProposal) => boolean) => beside.find(is) ?? others.find(is)
  if (number !== undefined) return beside.find((one) => one.number === number)
  const title = folded(target.replace(/^(?:ADR[-_ ]?)?\d+[.:)\s-]+/i, ''))
  return (
    find((one) => bareName(nameOf(one.place.path)) === name) ??
    find((one) => title !== '' && folded(one.title) === title)
  )
}

/** By source id: what each record says of others, and what others say of it. */
export function resolveRelations(
  proposals: readonly FoundProposal[],
): ReadonlyMap<string, readonly ResolvedRelation[]> {
  // A file of several decisions is none of them.
  const counts = new Map<string, number>()
  for (const { place } of proposals) counts.set(place.path, (counts.get(place.path) ?? 0) + 1)
  const alone = proposals.filter(({ place }) => counts.get(place.path) === 1)
  const byPath = new Map(alone.map((one) => [one.place.path, one]))
  const found = new Map<string, ResolvedRelation[]>()
  const put = (id: string, relation: ResolvedRelation) => {
    const own = found.get(id) ?? []
    const isThere = own.some(({ kind, other }) => kind === relation.kind && other !== null && other === relation.other)
    if (!isThere) found.set(id, [...own, relation])
  }
  const told: { from: FoundProposal; relation: FoundRelation; to: FoundProposal | undefined }[] = proposals.flatMap(
    (from) =>
      from.relations.map((relation) => ({
        from,
        relation,
        to: findTarget(from, relation.target, { byPath, all: proposals }),
      })),
  )
  for (const { from, relation, to } of told)
    put(from.sourceId, { kind: relation.kind, other: to?.sourceId ?? null, words: relation.words })
  for (const { from, relation, to } of told) {
    if (to === undefined) continue
    const kind = inverse[relation.kind]
    put(to.sourceId, { kind, other: from.sourceId, words: `${verbs[kind]} ${from.title}` })
  }
  return found
}

/** "Amended by " before the title of the other record. */
export const relationVerb = (kind: RelationKind): string => verbs[kind]
