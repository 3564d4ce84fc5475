// Links that lead outside: through the host after a click, never by the window itself; what is not allowed is left alone.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { openLinksOutside } from '../../renderer/app/outside-links.ts'
import type { Host } from '../../renderer/platform/host.ts'

const asked: unknown[] = []
/** Stands for the machine behind the page: notes what it is asked. */
const host = {
  kind: 'desktop',
  request: async (channel: string, request: unknown) => {
    asked.push([channel, request])
    return { ok: true }
  },
  on: () => () => undefined,
} as unknown as Host

let stop = () => {}
afterEach(() => {
  stop()
  asked.length = 0
})

function show(href: string) {
  stop = openLinksOutside(host)
  render(
    <a href={href} target="_blank" rel="noopener noreferrer">
      the <b>link</b>
    </a>,
  )
}

describe('a link that leads outside', () => {
  it('is handed to the host, and the window does not follow it', async () => {
    show('https://example.org/page')
    let followed = true
    addEventListener('click', (event) => (followed = !event.defaultPrevented), { once: true })
    await userEvent.click(screen.getByText('link'))
    expect(asked).toEqual([['link.open', { url: 'https://example.org/page' }]])
    expect(followed).toBe(false)
  })
  it('is opened by Enter too', async () => {
    show('https://example.org/page')
    screen.getByRole('link').focus()
    await userEvent.keyboard('{Enter}')
    expect(asked).toHaveLength(1)
  })
  it.each(['file:///etc/hosts', 'ftp://example.org/x'])('is not handed on when it is %s', async (href) => {
    show(href)
    await userEvent.click(screen.getByRole('link'))
    expect(asked).toEqual([])
  })
})
