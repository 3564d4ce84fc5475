// The settings are reached from the owner's name, by their key and from the palette; each leads to the one address.
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../renderer/app/app.tsx'

const nothing = () => undefined

beforeEach(() => {
  location.hash = '#/help'
})
afterEach(cleanup)

async function show() {
  render(
    <App
      host="browser"
      who={{ name: 'Wren Alderby', path: 'Mid-level to lead' }}
      undoable={null}
      onUndo={nothing}
      onRedo={nothing}
      onOpenFile={nothing}
      searchRecords={async () => []}
      recent={[]}
    />,
  )
  await screen.findByRole('heading', { level: 1 })
}
const areOpen = () => waitFor(() => expect(location.hash).toBe('#/settings'))

describe('the settings', () => {
  it('are behind the name at the foot of the rail', async () => {
    await show()
    await userEvent.click(screen.getByText('Wren Alderby'))
    await areOpen()
    await screen.findByText('Settings cannot be saved here.')
  })

  it('have a key', async () => {
    await show()
    await userEvent.keyboard('{Control>},{/Control}')
    await areOpen()
  })

  it('are in the palette, with their key', async () => {
    await show()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.type(await screen.findByRole('combobox'), 'settings')
    const [item] = await screen.findAllByRole('option')
    expect(item?.textContent).toBe('Open SettingsCtrl ,')
    await userEvent.keyboard('{Enter}')
    await areOpen()
  })
})
