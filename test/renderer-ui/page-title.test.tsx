// The window's title names what its page shows, and only for as long as it shows it.
import { render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { showRouteTitle, usePageTitle } from '../../renderer/state/page-title.ts'

function Titled({ title }: { title: string | undefined }) {
  usePageTitle(title)
  return null
}

afterEach(() => history.replaceState(null, '', '/'))

it('is the route’s until the page knows the record, and again once it is left', () => {
  showRouteTitle('Proposal')
  const { rerender, unmount } = render(<Titled title={undefined} />)
  expect(document.title).toBe('Proposal – Cairn')
  rerender(<Titled title="Outbox for order events" />)
  expect(document.title).toBe('Outbox for order events – Cairn')
  rerender(<Titled title={undefined} />)
  expect(document.title).toBe('Proposal – Cairn')
  rerender(<Titled title="Outbox for order events" />)
  unmount()
  expect(document.title).toBe('Proposal – Cairn')
})

it('keeps the page’s words when the address says something new first', () => {
  const { unmount } = render(<Titled title="Ilse Marrow" />)
  showRouteTitle('People')
  expect(document.title).toBe('Ilse Marrow – Cairn')
  unmount()
  expect(document.title).toBe('People – Cairn')
})

it('says that it is the demo', () => {
  history.replaceState(null, '', '/?demo')
  showRouteTitle('This week')
  expect(document.title).toBe('This week – Cairn demo')
})
