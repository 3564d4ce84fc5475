// Every damage in turn on a copy of one career: recognised at the start, and everything is there again after going back.
import { copyProfile } from '../driver/profiles.ts'
import { damages, expectRestoreScreen, goBackToNewest, putBack } from '../walks/durability-damages.ts'
import { careerLines, lateLine, liveFolder, makeCareer, withApp } from '../walks/durability-profiles.ts'
import { saveLine, weekAgain } from '../walks/durability-steps.ts'
import { storedWords } from '../walks/durability-store.ts'

export interface DamageReport {
  readonly recognised: number
  readonly restored: number
  readonly failed: string[]
}

const later = 'Written after the copy'

/** An older copy of the database in the place of the newest. */
async function olderInPlace(career: string): Promise<string> {
  const userData = copyProfile(career)
  await withApp(userData, async (app) => saveLine(await weekAgain(app), later))
  putBack(career, userData)
  return userData
}

export async function damageEach(): Promise<DamageReport> {
  const career = await makeCareer()
  const all = [...careerLines, lateLine].sort()
  const rounds = [
    ...damages.map(([name, damage, sentence]) => ({
      name,
      sentence,
      words: all,
      make: async () => {
        const userData = copyProfile(career)
        damage(liveFolder(userData))
        return userData
      },
    })),
    {
      name: 'an older copy put back',
      sentence: /older than the one Cairn last used/,
      words: [...all, later].sort(),
      make: () => olderInPlace(career),
    },
  ]
  const failed: string[] = []
  let recognised = 0
  let restored = 0
  for (const { name, sentence, words, make } of rounds) {
    const userData = await make()
    await withApp(userData, async (app) => {
      await expectRestoreScreen(app.page, sentence)
      recognised += 1
      await goBackToNewest(app.page)
      const found = (await storedWords(await weekAgain(app))).sort()
      if (JSON.stringify(found) === JSON.stringify(words)) restored += 1
      else failed.push(`${name}: ${found.join(', ')}`)
    }).catch((error) => failed.push(`${name}: ${error}`))
  }
  return { recognised, restored, failed }
}
