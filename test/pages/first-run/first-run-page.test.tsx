// The first run: everything optional, what is typed survives, and a career begins with what was filled in.
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Page } from '../../../renderer/pages/first-run/first-run-page.tsx'
import { CairnProvider } from '../../../renderer/storage/cairn-context.tsx'
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readProfile } from '../../../renderer/storage/roadmap/read-profile.ts'

let database: CairnDatabase
const clock = { instant: () => '2025-03-14T12:00:00.000Z', today: () => '2025-03-14', zone: () => 'UTC' }
const show = () =>
  render(
    <MantineProvider>
      <CairnProvider cairn={{ database, window: 'main', clock }}>
        <Page />
      </CairnProvider>
    </MantineProvider>,
  )

beforeEach(() => {
  database = new CairnDatabase(`first-run-${Math.random()}`)
})
afterEach(async () => {
  cleanup()
  await database.delete()
})

describe('the first run', () => {
  it('begins with nothing filled in', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: 'Start my own' }))
    await waitFor(async () =>
      expect(await readProfile(database)).toMatchObject({ name: '', horizonMonths: null, startedOn: '2025-03-01' }),
    )
  })

  it('begins with what was filled in, each blank under its own label', async () => {
    show()
    await userEvent.type(await screen.findByLabelText('Your name'), ' Wren Alderby ')
    await userEvent.type(screen.getByLabelText('Your level now'), 'mid-level')
    await userEvent.type(screen.getByLabelText('The level you aim at'), 'lead')
    await userEvent.type(screen.getByLabelText('How many months you give it'), '16{Enter}')
    const begun = { name: 'Wren Alderby', currentLevel: 'mid-level', targetLevel: 'lead', horizonMonths: 16 }
    await waitFor(async () => expect(await readProfile(database)).toMatchObject(begun))
    await waitFor(async () => expect(await database.drafts.count()).toBe(0))
  })

  it('asks about months that are no number, and keeps what was typed', async () => {
    show()
    await userEvent.type(await screen.findByLabelText('How many months you give it'), 'forever{Enter}')
    expect((await screen.findByRole('alert')).textContent).toMatch(/whole number up to 600/)
    expect(await readProfile(database)).toBeNull()
    expect(screen.getByLabelText('How many months you give it')).toHaveProperty('value', 'forever')
  })

  it('says a name that is too long, and begins nothing', async () => {
    show()
    const name = await screen.findByLabelText('Your name')
    await userEvent.click(name)
    await userEvent.paste('x'.repeat(501))
    await userEvent.click(screen.getByRole('button', { name: 'Start my own' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Name: longer than the 500 characters/)
    expect(await database.meta.get('identity')).toBeUndefined()
  })
})
