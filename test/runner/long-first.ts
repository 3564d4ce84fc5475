// The order of the walks: the longest begin first, so that the last to end is a short one. On a fresh clone nothing else knows.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const longest = [
  'tour',
  'kills',
  'damage',
  'bad-input',
  'driver',
  'hosts',
  'frozen-past',
  'keyboard',
  'review-engines',
] as const

function placeOf({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return at === -1 ? longest.length : at
}

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
