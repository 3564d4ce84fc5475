// A PDF leaves with our name alone, whole or not at all, and a browser host says that printing is the browser's.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import type { Desk } from '../../electron/handlers/desktop-services.ts'
import { answerRequest } from '../../electron/handlers/dispatch-bridge-request.ts'
import { withOwnMetadata } from '../../electron/handlers/pdf-metadata.ts'
import { answerPrintRequest, pageToPrint } from '../../electron/print-page-registry.ts'
import { aDesk } from './fake-desktop-services.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-print-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asChromiumWrites =
  '%PDF-1.4\n1 0 obj\n<</Title (Wren \\(A\\), case)\n/Creator (Mozilla/5.0 \\(X11; Linux\\) HeadlessChrome/156.0 Safari/537.36)\n' +
  "/Producer (Skia/PDF m156)\n/CreationDate (D:20260101000000+00'00')>>\nendobj\n2 0 obj\n<</Type /Catalog>>\nendobj\n"
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const text = (of: Uint8Array) => Buffer.from(of).toString('latin1')

const desk = (more: Partial<Desk> = {}) =>
  aDesk({
    choosePlaceToSave: async () => join(folder, 'packet.pdf'),
    printPage: async () => bytes(asChromiumWrites),
    ...more,
  })
const around = { version: '0.1.0', platform: 'linux', dataFolder: folder }

it('the title stays, our name takes the place of the machine’s, and no byte moves', () => {
  const mended = withOwnMetadata(bytes(asChromiumWrites))
  expect(mended.length).toBe(asChromiumWrites.length)
  expect(text(mended)).toContain('/Title (Wren \\(A\\), case)\n/Creator (Cairn)\n/Producer (Cairn)')
  expect(text(mended)).not.toMatch(/Mozilla|Skia|CreationDate/)
  expect(text(mended).indexOf('2 0 obj')).toBe(asChromiumWrites.indexOf('2 0 obj'))
})

it('the parts of the page are named the same in every printing, in their own order', () => {
  const tagged = (ids: readonly number[]) => {
    const [header, cell, group] = ids.map((id) => `(node${String(id).padStart(8, '0')})`)
    return bytes(
      `${asChromiumWrites}3 0 obj\n<</Headers [${group} ${header}]>>\n<</Names [${header} 4 0 R ${cell} 5 0 R]>>`,
    )
  }
  const once = text(withOwnMetadata(tagged([3, 19, 136])))
  expect(once).toContain('/Headers [(node00000003) (node00000001)]')
  expect(once).toContain('/Names [(node00000001) 4 0 R (node00000002) 5 0 R]')
  expect(text(withOwnMetadata(tagged([40, 41, 136])))).toBe(once)
})

it('a PDF whose metadata is elsewhere does not leave', async () => {
  const handlers = createHandlers({ ...around, desk: desk({ printPage: async () => bytes('%PDF-1.7\nelsewhere') }) })
  const answer = await answerRequest(handlers, 'page.print', { html: '<p>x</p>' })
  expect(answer).toMatchObject({ ok: false, trouble: { kind: 'failed' } })
})

it('stopped, it answers that there is none', async () => {
  const handlers = createHandlers({ ...around, desk: desk({ printPage: async () => null }) })
  expect(await answerRequest(handlers, 'page.print', { html: '<p>x</p>' })).toEqual({ ok: true, pdf: null })
})

it('in the browser host printing is not here', async () => {
  const handlers = createHandlers({ ...around, desk: null })
  expect(await answerRequest(handlers, 'page.print', { html: 'x' })).toEqual({
    ok: false,
    trouble: { kind: 'not-here' },
  })
})

it('a full disk while the PDF is written leaves nothing behind and is told by its name', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  const files = {
    ...realFileSteps,
    open: async (...given: Parameters<typeof realFileSteps.open>) => {
      const file = await realFileSteps.open(...given)
      return Object.assign(file, { sync: () => Promise.reject(full) })
    },
  }
  const handlers = createHandlers({ ...around, desk: desk(), files })
  const answer = await answerRequest(handlers, 'file.save', {
    suggestedName: 'packet.pdf',
    kindName: 'PDF',
    extension: 'pdf',
    bytes: bytes(asChromiumWrites),
  })
  expect(answer).toEqual({ ok: false, trouble: { kind: 'disk-full' } })
  expect(readdirSync(folder)).toEqual([])
})

it('a page to print has an address of its own, can run nothing there, and is gone once printed', async () => {
  const { address, forget } = pageToPrint('<p>only this</p>')
  const answer = answerPrintRequest(address)
  expect(await answer?.text()).toBe('<p>only this</p>')
  expect(answer?.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/)
  expect(answerPrintRequest(address.replace('print', 'cairn'))).toBeNull()
  forget()
  expect(answerPrintRequest(address)).toBeNull()
})
