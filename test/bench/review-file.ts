// The file a mentor opens, with 200 pieces in it: how soon a comment can be made, against a blank page as heavy; and how heavy it is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { isEvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { asThing, leaving, shareSource } from '../build-review.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { newProfile } from '../driver/profiles.ts'
import { shareFile } from '../walks/support-share-page.ts'
import type { Bench } from './bench-row.ts'
import { generateCareer } from './generate-career.ts'
import { type Look, timeToAnswer } from './time-to-answer.ts'

const mostPieces = 200

/** Pieces of a career as they come, each as a mentor sees it. */
export function shareOf(pieces: number): SharedCopy {
  const { records } = generateCareer(1000)
  const seen = records.map((record): AnyRecord => ({ ...record, audience: 'mentor' }))
  const things = seen.filter(isEvidenceRecord).slice(0, pieces)
  if (things.length < pieces) throw new Error(`The career has ${things.length} pieces`)
  const named = new Map(seen.map((record) => [record.id, record]))
  return leaving(shareSource({ things: things.map(asThing), named })).copy
}

/** As many bytes as the share's file, its words lie in it the same way, and nothing is done with them. */
function blankPage(bytes: number): string {
  const page = (filling: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Blank</title></head>
<body>
<main><h2>Painted</h2><button type="button">Click</button></main>
<script type="application/json">${filling}</script>
<script>
const [button] = document.getElementsByTagName('button')
button.onclick = () => { button.textContent = 'Answered' }
</script>
</body>
</html>`
  return page('x'.repeat(bytes - page('').length))
}

export interface ReviewFile {
  readonly bench: Bench
  close(): Promise<void>
}

const startBrowser = (): Promise<Browser> => launchBrowser()

/** From the click on a file to the comment that can be begun on the first thing in it. */
export async function openReviewFile(): Promise<ReviewFile> {
  const copy = shareOf(mostPieces)
  const { text, address } = await shareFile(copy)
  const path = join(newProfile(), 'blank.html')
  writeFileSync(path, blankPage(Buffer.byteLength(text)))
  const [one, other] = [await startBrowser(), await startBrowser()]
  const [contextOne, contextOther] = [await one.newContext(), await other.newContext()]
  const share: Look = {
    address,
    painted: { selector: 'main h2', text: 'asks you to challenge a plan' },
    click: 'nav > ol > li:nth-child(2) > button',
    answered: { selector: 'aside button', text: 'Comment on all of it' },
  }
  const blank: Look = {
    address: pathToFileURL(path).href,
    painted: { selector: 'main h2', text: 'Painted' },
    click: 'button',
    answered: { selector: 'button', text: 'Answered' },
  }
  return {
    bench: {
      name: `a share of ${mostPieces} pieces, from its opening to the first comment`,
      floorName: 'a blank page of as many bytes that answers a click',
      target: 3,
      unit: 'ms',
      measured: () => timeToAnswer(contextOne, share),
      floor: () => timeToAnswer(contextOther, blank),
    },
    close: async () => {
      await one.close()
      await other.close()
    },
  }
}

export const sharesWeighed = [
  [mostPieces, 'open'],
  [mostPieces, 'with a passphrase'],
  [3, 'open'],
  [3, 'with a passphrase'],
] as const
const allowed = (jsonBytes: number) => 1.5 * jsonBytes + 300_000

/** Bytes are the same each time, so each file is made once. */
export async function fileWeight(pieces: number, how: (typeof sharesWeighed)[number][1]): Promise<Bench> {
  const copy = shareOf(pieces)
  const { text } = await shareFile(copy, how === 'open' ? '' : 'nine slow herons')
  const json = Buffer.byteLength(canonicalJson(copy))
  return {
    name: `bytes of a share of ${pieces} pieces, ${how}`,
    floorName: 'one and a half times its JSON and 300 kB',
    target: 1,
    unit: 'bytes',
    pairs: 1,
    measured: async () => Buffer.byteLength(text),
    floor: async () => allowed(json),
  }
}
