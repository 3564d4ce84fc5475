// What is for its owner alone, in a vault that other people may read: neither its words nor its title, in whichever file.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entry, idOf, person } from '../build-records.ts'
import { aComputer, attached, type Computer } from './create-vault-computer.ts'

const secret = entry(2, { title: 'Offer from Initech', what: 'Talks.', audience: 'private' })
const open = entry(3, { what: `Said no, see [[${secret.id}|Offer from Initech]].`, audience: 'mentor' })

const everything = (computer: Computer) =>
  computer
    .paths()
    .map((path) => `${path}\n${computer.read(path)}`)
    .join('\n')

async function aVault(withPrivate: boolean, audience: 'private' | 'mentor' = 'private') {
  const computer = await aComputer()
  await computer.save({ ...secret, audience }, open)
  await computer.vault.choose(withPrivate)
  return computer
}

it('the title of a hidden record is in no file, and a link to it is no edit', async () => {
  const computer = await aVault(false)
  expect(everything(computer)).not.toContain('Initech')
  const path = computer.pathOf(open.id)
  expect(computer.read(path)).toContain(`see [[${secret.id}]].`)
  computer.write(path, computer.read(path).replace('Said no', 'Said yes'))
  await computer.vault.look()
  expect(computer.vault.state().questions).toEqual([])
  expect(await computer.get(idOf(3))).toMatchObject({ what: open.what.replace('no', 'yes') })
})

it('the title leaves every file once private records do, or the record becomes private', async () => {
  const all = await aVault(true)
  expect(everything(all)).toContain('Offer from Initech')
  await all.vault.setPrivate(false)
  expect(everything(all)).not.toContain('Initech')
  const one = await aVault(false, 'mentor')
  expect(everything(one)).toContain('Offer from Initech')
  await one.save({ ...secret, audience: 'private' })
  await one.vault.look()
  expect(everything(one)).not.toContain('Initech')
  await one.save(secret, { ...open, myPart: 'Mine.' })
  await one.vault.look()
  expect(await one.get(open.id)).toMatchObject({ what: open.what })
})

it('a private file of another computer is left where this one keeps none', async () => {
  const first = await aComputer(undefined, true)
  await first.save(secret, open)
  await first.vault.choose(true)
  const path = first.pathOf(secret.id)
  const second = await aComputer(first.folder, true)
  await second.vault.choose(false)
  await second.vault.confirm()
  expect(second.vault.state()).toMatchObject({ questions: [], passedOver: [{ path }] })
  expect(await second.database.records.get(secret.id)).toBeUndefined()
  await first.vault.look()
  expect(first.vault.state().questions).toEqual([])
  expect(first.read(path)).toContain('Talks.')
})

it('private text that another computer never saw is not emptied by what it writes', async () => {
  const first = await aComputer(undefined, true)
  const ana = person(7, { name: 'Ana Reyes', note: 'For me alone.', audience: 'mentor' })
  await first.save(ana)
  await first.vault.choose(false)
  const second = await aComputer(first.folder, true)
  await second.vault.choose(true)
  await second.vault.confirm()
  await second.save({ ...ana, name: 'Ana R. Reyes', note: '' })
  await second.vault.look()
  await first.vault.look()
  expect(await first.get(ana.id)).toMatchObject({ name: 'Ana R. Reyes', note: 'For me alone.' })
})

it('a file beside the words goes with the last record that may show it', async () => {
  const computer = await aComputer()
  const [offer, plan] = [await attached(computer, 'offer', 71), await attached(computer, 'plan', 72)]
  const all = { ...secret, audience: 'mentor' as const, attachments: [offer, plan] }
  await computer.save(all, { ...open, attachments: [plan] })
  await computer.vault.choose(false)
  const names = () => readdirSync(join(computer.folder, 'Attachments')).map((name) => name.split(' ')[0])
  expect(names()).toEqual(['offer', 'plan'])
  await computer.save({ ...all, audience: 'private' })
  await computer.vault.look()
  expect(names()).toEqual(['plan'])
})
