// Two computers and one vault: through a bare Git repository, and through a folder that both see. They come to the same records and the
// same files, and every word that was written is in a record or was put before its owner in a conflict.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { VaultQuestion } from '../../renderer/storage/vault/vault-question.ts'
import type { Entry } from '../../shared/records/entry.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { entry, idOf } from '../build-records.ts'
import { property } from '../property-limit.ts'
import { aComputer, aTemporaryFolder, type Computer } from './create-vault-computer.ts'

const ids = [1, 2, 3, 4, 5, 6]
const fields = ['what', 'myPart', 'teamPart', 'title'] as const
type Field = (typeof fields)[number]

/** Everything that a conflict showed its owner. */
const shown: string[] = []

async function settle(computer: Computer, choose: () => boolean): Promise<number> {
  let answered = 0
  for (let turn = 0; turn < 20; turn += 1) {
    const [question]: readonly VaultQuestion[] = computer.vault.state().questions
    if (question === undefined) return answered
    if (question.kind !== 'conflict') throw new Error(JSON.stringify(question))
    for (const { here, file } of question.conflicts) shown.push(String(here), String(file))
    const ofFile = new Set(question.conflicts.flatMap(({ field }) => (choose() ? [field] : [])))
    expect(await computer.vault.answer(question, { kind: 'fields', ofFile })).toBeNull()
    answered += 1
  }
  throw new Error('It asks for ever')
}

const entriesOf = async ({ database }: Computer) =>
  (await database.records.where('kind').equals('entry').toArray()) as Entry[]

async function editHere(computer: Computer, id: string, field: Field, words: string): Promise<void> {
  await computer.save({ ...(await computer.get(id)), [field]: words } as AnyRecord)
}

/** As in another editor: the text below a heading, or the line of a key. */
function editFile(computer: Computer, id: string, words: string): string {
  const path = computer.pathOf(id)
  const text = computer.read(path)
  const before = /## My part\n\n([^\n]*)\n/.exec(text)?.[1]
  computer.write(
    path,
    before === undefined
      ? `${text}\n## My part\n\n${words}\n`
      : text.replace(`## My part\n\n${before}\n`, `## My part\n\n${words}\n`),
  )
  return before ?? ''
}

const plain = (record: Entry) => ({ ...record, revision: 0, updatedAt: '' })
const byId = (one: Entry, other: Entry) => (one.id < other.id ? -1 : 1)

async function expectSame(one: Computer, other: Computer): Promise<void> {
  const [here, there] = [await entriesOf(one), await entriesOf(other)]
  expect(here.sort(byId).map(plain)).toEqual(there.sort(byId).map(plain))
  expect(one.paths().map((path) => [path, one.read(path)])).toEqual(
    other.paths().map((path) => [path, other.read(path)]),
  )
}

/** Words that nobody wrote over by themselves are in a record, or were shown. */
async function expectNothingLost(computer: Computer, standing: ReadonlySet<string>): Promise<void> {
  const all = JSON.stringify(await entriesOf(computer)) + shown.join('\n')
  expect([...standing].filter((words) => !all.includes(words))).toEqual([])
}

const git = (folder: string, ...words: string[]): string =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...words],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )

/** A small generator of its own, so that a run that fails is the same again. */
function dice(seed: number) {
  let state = seed
  return (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

async function syncThroughGit(computer: Computer, roll: (sides: number) => number): Promise<number> {
  const { folder } = computer
  const look = async () => {
    await computer.vault.look()
    return settle(computer, () => roll(2) === 0)
  }
  const commitAll = () => {
    git(folder, 'add', '-A')
    if (git(folder, 'status', '--porcelain') !== '') git(folder, 'commit', '-qm', 'Edits')
  }
  let conflicts = await look()
  commitAll()
  git(folder, 'fetch', '-q')
  try {
    git(folder, 'merge', '-q', '--no-edit', 'origin/main')
  } catch {
    expect(git(folder, 'diff', '--name-only', '--diff-filter=U')).not.toBe('')
  }
  conflicts += await look()
  commitAll()
  git(folder, 'push', '-q', 'origin', 'HEAD:main')
  return conflicts
}

it(
  'two clones stay in step through a bare repository for 200 random edits',
  async () => {
    const roll = dice(7)
    const bare = aTemporaryFolder()
    git(bare, 'init', '-q', '--bare', '-b', 'main')
    const clone = () => {
      const folder = join(aTemporaryFolder(), 'vault')
      git(bare, 'clone', '-q', bare, folder)
      return folder
    }
    const first = await aComputer(clone(), true)
    await first.save(...ids.map((one) => entry(one, { what: `What ${one}`, myPart: `Part ${one}` })))
    await first.vault.choose(true)
    git(first.folder, 'checkout', '-q', '-B', 'main')
    git(first.folder, 'add', '-A')
    git(first.folder, 'commit', '-qm', 'Begun')
    git(first.folder, 'push', '-q', 'origin', 'main')
    const second = await aComputer(clone(), true)
    await second.vault.choose(true)
    await second.vault.confirm()
    await expectSame(first, second)

    const standing = new Set<string>()
    let conflicts = 0
    for (let turn = 0; turn < 200; turn += 1) {
      const computer = roll(2) === 0 ? first : second
      const id = idOf(roll(ids.length) + 1)
      const words = `Words of edit ${turn}.`
      if (roll(3) === 0) {
        await computer.vault.look()
        conflicts += await settle(computer, () => roll(2) === 0)
        standing.delete(editFile(computer, id, words))
      } else {
        const field = fields[roll(fields.length)] ?? 'what'
        const before = (await computer.get(id)) as Entry
        await editHere(computer, id, field, words)
        standing.delete(before[field])
      }
      standing.add(words)
      if (roll(8) === 0) await first.save(entry(100 + turn, { what: `New ${turn}.` }))
      if (roll(4) === 0) conflicts += await syncThroughGit(roll(2) === 0 ? first : second, roll)
    }
    for (const computer of [first, second, first, second]) conflicts += await syncThroughGit(computer, roll)
    await expectSame(first, second)
    await expectNothingLost(first, standing)
    expect(conflicts).toBeGreaterThan(0)
  },
  property.timeout,
)

type Step =
  | { readonly do: 'here' | 'there'; readonly at: 0 | 1; readonly id: number; readonly field: number }
  | { readonly do: 'look'; readonly at: 0 | 1; readonly takes: boolean }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('here' as const, 'there' as const),
    at: fc.constantFrom(0 as const, 1 as const),
    id: fc.integer({ min: 1, max: 2 }),
    field: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ do: fc.constant('look' as const), at: fc.constantFrom(0 as const, 1 as const), takes: fc.boolean() }),
)

it(
  'two computers on one folder come to the same, in whatever order edits and looks follow each other',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const first = await aComputer(undefined, true)
        await first.save(entry(1, { what: 'One', myPart: 'Part' }), entry(2, { what: 'Two' }))
        await first.vault.choose(true)
        const second = await aComputer(first.folder, true)
        await second.vault.choose(true)
        await second.vault.confirm()
        const standing = new Set<string>()
        for (const [turn, one] of steps.entries()) {
          const computer = one.at === 0 ? first : second
          if (one.do === 'look') {
            await computer.vault.look()
            await settle(computer, () => one.takes)
            continue
          }
          const words = `Edit ${turn}.`
          if (one.do === 'there') standing.delete(editFile(computer, idOf(one.id), words))
          else {
            const field = fields[one.field] ?? 'what'
            standing.delete(((await computer.get(idOf(one.id))) as Entry)[field])
            await editHere(computer, idOf(one.id), field, words)
          }
          standing.add(words)
        }
        for (const computer of [first, second, first, second]) {
          await computer.vault.look()
          await settle(computer, () => true)
        }
        await expectSame(first, second)
        await expectNothingLost(first, standing)
      }),
      { numRuns: 40 },
    )
  },
  property.timeout,
)

it('what both sides of a merge left in a file is asked field by field', async () => {
  const computer = await aComputer(undefined, true)
  await computer.save(entry(1, { what: 'One', myPart: 'Part' }))
  await computer.vault.choose(true)
  const path = computer.pathOf(idOf(1))
  const marked = computer
    .read(path)
    .replace('One\n', '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n')
    .replace('Part', 'All')
  computer.write(path, marked)
  await computer.vault.look()
  const [question] = computer.vault.state().questions
  expect(question).toMatchObject({ kind: 'conflict', conflicts: [{ field: 'what', here: 'One', file: 'Two' }] })
  await settle(computer, () => true)
  expect(await computer.get(idOf(1))).toMatchObject({ what: 'Two', myPart: 'All' })
  expect(computer.read(path)).not.toContain('<<<<')
})
