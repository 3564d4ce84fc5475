// The power goes at the first moment a save is acknowledged: the profile as its files stand then is opened on its own.
import { afterAll, expect, test } from 'vitest'
import { copyProfile, dropProfiles, newProfile } from '../driver/profiles.ts'
import { withApp } from './durability-profiles.ts'
import { begin, rowsOf, saveLine, weekAgain } from './durability-steps.ts'
import { storedWords } from './durability-store.ts'

afterAll(dropProfiles)

test('two profiles copied at the acknowledgement each hold everything acknowledged until then', async () => {
  const copies = await withApp(newProfile(), async (app) => {
    await begin(app.page)
    const made: { copy: string; words: string[] }[] = []
    const words: string[] = []
    for (const line of ['The first stone', 'The second stone']) {
      await saveLine(app.page, line)
      words.push(line)
      made.push({ copy: copyProfile(app.userData), words: [...words] })
    }
    return made
  })
  for (const { copy, words } of copies) {
    const found = await withApp(copy, async (app) => {
      const page = await weekAgain(app)
      await rowsOf(page)
        .getByText(words.at(-1) ?? '', { exact: true })
        .waitFor()
      return storedWords(page)
    })
    expect(found.sort()).toEqual([...words].sort())
  }
}, 180_000)
