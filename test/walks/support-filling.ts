// One of everything, written as a person writes it: what the walks over all screens look at.
import type { AppDriver } from '../driver/app-driver.ts'
import type { Filling } from './support-addresses.ts'
import { exchangeReview } from './support-exchange.ts'
import { writeEvidence } from './support-growth.ts'
import { draftPacket, freezePacket } from './support-packet.ts'
import { openScreen } from './support-places.ts'
import { writeTrials } from './support-trials.ts'
import type { Told } from './support-week.ts'

const idOf = (address: string | null) => address?.split('/').at(-1) ?? ''

/** What is not told yet when the story of the main job has been. */
export async function fillWith(app: AppDriver, told: Told): Promise<Filling> {
  const { page } = app
  await openScreen(page, 'People')
  const person = await page.getByRole('list', { name: 'People' }).getByRole('link').first().getAttribute('href')
  const evidence = await writeEvidence(page)
  const trials = await writeTrials(page)
  const exchange = await exchangeReview(app)
  await draftPacket(page)
  await freezePacket(page)
  const ids = { entry: idOf(told.entry), session: idOf(told.session), person: idOf(person) }
  return { ...evidence, ...trials, ...exchange, ...ids }
}
