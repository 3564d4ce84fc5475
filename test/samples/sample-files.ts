// Every file that Cairn can make of a career, by the product's own writers; the PDF is printed by the system's Chromium as main prints it.
import type { Browser } from 'playwright-core'
import { bytesOf, type FileKind, fileKinds, pageOf } from '../../renderer/pages/packet/packet-files.ts'
import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { makeArchive } from '../../renderer/storage/archive/archive-make.ts'
import { newId } from '../../renderer/storage/core/new-id.ts'
import { beginPacket } from '../../renderer/storage/packet/change-packet.ts'
import { readPacketView } from '../../renderer/storage/packet/read-packet.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { readPreparation } from '../../renderer/storage/sessions/read-session.ts'
import { csvFile } from '../../shared/files/csv-file.ts'
import { preReadPage } from '../../shared/files/pre-read-html.ts'
import { calendarFile } from '../../shared/files/session-calendar-file.ts'
import { packetLengths } from '../../shared/records/field-choices.ts'
import { newPacket } from '../../shared/records/new-packet.ts'
import type { Packet } from '../../shared/records/packet.ts'
import { recordKinds } from '../../shared/records/record-definitions.ts'
import { askedAtFirst } from '../../shared/rules/packet/initial-packet-scope.ts'
import { choicesOf, withChoices } from '../../shared/rules/packet/packet-pseudonyms.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'
import { preReadFor } from '../../shared/rules/sessions/pre-read.ts'
import { dayOfInstant } from '../../shared/rules/time/day-words.ts'
import { printed } from '../walks/support-packet-files.ts'
import { reviewSamples } from './review-samples.ts'
import { newestOf, type SampleCareer } from './sample-career.ts'

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

type Pseudonyms = Readonly<Record<string, string>>

/** Pseudonyms as a packet has them; a name of someone here counts with all its parts. */
async function withPseudonyms(career: SampleCareer, packet: Packet, pseudonyms: Pseudonyms): Promise<Packet> {
  const people = [...(await newestOf(career, 'person')), ...(await newestOf(career, 'profile'))]
  const standIns = Object.entries(pseudonyms).map(([original, standIn]) => ({
    personId: people.find(({ name }) => name === original)?.id ?? null,
    original,
    standIn,
  }))
  return withChoices(packet, { ...choicesOf(packet), standIns })
}

async function packetSamples(career: SampleCareer, browser: Browser, pseudonyms: Pseudonyms): Promise<Sample[]> {
  const { database, at } = career
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('The career has no ladder.')
  if ((await readPacketView(database)) === null) {
    const asked = askedAtFirst(own.profile, own.roadmap, dayOfInstant(at, 'Europe/Lisbon'))
    const packet = newPacket(newId(), at, { ...asked, roadmapId: own.roadmap.id })
    await beginPacket(database, packet, { at, window: 'samples', cause: 'Created a packet' })
  }
  const view = await readPacketView(database)
  if (view === null) throw new Error('The packet could not be begun.')
  const packet = await withPseudonyms(career, view.packet, pseudonyms)
  const samples: Sample[] = []
  for (const length of packetLengths) {
    const what = { document: workingPacket({ ...packet, length }, view.evidence).document, mark: '' }
    const name = length === 'full' ? 'packet' : `packet-${length}`
    for (const kind of Object.keys(fileKinds) as FileKind[])
      samples.push({ name: `${name}.${kind}`, bytes: await bytesOf(kind, what) })
    samples.push({ name: `${name}.pdf`, bytes: await printed(browser, await pageOf(what)) })
  }
  return samples
}

async function sessionSamples(career: SampleCareer): Promise<Sample[]> {
  const { database } = career
  const [session] = await newestOf(career, 'session')
  if (session === undefined) return []
  const { names } = await readPreparation(database, session)
  const person = session.personId === null ? undefined : await database.records.get(session.personId)
  const known = person?.kind === 'person' ? person : null
  const preRead = preReadFor({ session, person: known, ...names })
  return [
    { name: 'session.ics', bytes: Buffer.from(calendarFile(session, known, names)) },
    ...(preRead === null ? [] : [{ name: 'pre-read.html', bytes: Buffer.from(preReadPage(preRead.preRead)) }]),
  ]
}

async function archiveSample({ database }: SampleCareer): Promise<Sample> {
  const parts: Uint8Array[] = []
  await makeArchive(database, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
  return { name: 'everything.cairn.zip', bytes: Buffer.concat(parts) }
}

async function tables(career: SampleCareer): Promise<Sample[]> {
  const samples = recordKinds
    .filter((kind) => kind !== 'closing' && kind !== 'profile' && kind !== 'roadmap')
    .map(async (kind) => {
      const records = await newestOf(career, kind)
      return records.length === 0 ? [] : [{ name: `table-${kind}.csv`, bytes: Buffer.from(csvFile(kind, records)) }]
    })
  return (await Promise.all(samples)).flat()
}

/** `pseudonyms`: names or terms and what stands for each in what goes to a reader. */
export async function sampleFiles(
  career: SampleCareer,
  { browser, pseudonyms }: { readonly browser: Browser; readonly pseudonyms: Pseudonyms },
): Promise<Sample[]> {
  // The archive first: what follows writes into the career.
  const archive = await archiveSample(career)
  return [
    archive,
    ...(await tables(career)),
    ...(await sessionSamples(career)),
    ...(await packetSamples(career, browser, pseudonyms)),
    ...(await reviewSamples(career, pseudonyms)),
  ]
}
