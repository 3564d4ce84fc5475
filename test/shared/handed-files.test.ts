// A file that passes between two people opens as it was saved, or says in one plain sentence why it does not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import type { HandedTrouble } from '../../shared/files/exchanged-file-envelope.ts'
import { feedbackFormat, readFeedbackFile, writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { handedTroubleWords } from '../../shared/files/received-file-errors.ts'
import {
  putShareInPage,
  readShareFile,
  sealedEnvelope,
  shareEnvelope,
  sharePlace,
  unsealShare,
} from '../../shared/files/share-file.ts'
import { idOf } from '../build-records.ts'
import { hashText, returnedReview, reviewComment, sharedCopy, shareKey } from '../build-shared.ts'
import { property } from '../property-limit.ts'

const page = `<!doctype html><title>Review</title>${sharePlace}<main></main>`
const feedback = () => writeFeedbackFile(returnedReview(), hashText)
const read = async (text: string) => {
  const result = await readFeedbackFile(text, hashText)
  if (!result.ok) return result
  if (result.value.kind === 'sealed') throw new Error('It is locked.')
  return { ok: true as const, value: result.value }
}
const kindOf = async (text: string) => {
  const result = await read(text)
  return result.ok ? 'read' : result.trouble.kind
}

/** The file with its words changed by hand and the hash made anew, as a forger would. */
async function forged(change: (words: ReturnType<typeof returnedReview>) => unknown): Promise<string> {
  const words = change(returnedReview())
  return JSON.stringify({ format: 'cairn-feedback', version: 1, hash: await hashText(canonicalJson(words)), words })
}

describe('a feedback file', () => {
  test('reads back as it was saved', async () => {
    const result = await read(await feedback())
    expect(result.ok && result.value.words).toEqual(returnedReview())
  })

  test('cut short anywhere it is called damaged or another file, never read', async () => {
    const whole = await feedback()
    for (let length = 0; length < whole.length; length += 7) {
      expect(['damaged', 'not-ours']).toContain(await kindOf(whole.slice(0, length)))
    }
  })

  test('with any one character changed it is never read as something else', property, async () => {
    const whole = await feedback()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.constantFrom('x', '7', '"', '}'), async (at, sign) => {
        const changed = whole.slice(0, at) + sign + whole.slice(at + 1)
        const result = await read(changed)
        if (result.ok) expect(result.value.words).toEqual(returnedReview())
      }),
    )
  })

  test.for([
    ['another file', 'not-ours', 'Dear Wren, here is what I think.'],
    ['JSON of something else', 'not-ours', '{"format":"cairn-share","version":1}'],
    ['a newer version', 'newer', '{"format":"cairn-feedback","version":3,"hash":"","words":{}}'],
    ['brackets without end', 'too-deep', `{"format":"cairn-feedback","version":1,"words":${'['.repeat(100_000)}`],
    ['no words', 'damaged', '{"format":"cairn-feedback","version":1}'],
  ] as const)('%s is refused as %s', async ([, kind, text]) => {
    expect(await kindOf(text)).toBe(kind)
  })

  test('more than it may hold is refused before it is parsed', async () => {
    expect(await kindOf(`{"format":"cairn-feedback","x":"${'a'.repeat(feedbackFormat.most)}`)).toBe('too-large')
  })

  test.for([
    ['a comment of a megabyte', () => [reviewComment(801, { text: 'a'.repeat(1_000_000) })]],
    ['two comments with one id', () => [reviewComment(801), reviewComment(801, { text: 'Another' })]],
    [
      'a passage in no part',
      () => [
        reviewComment(801, {
          anchor: { thingId: idOf(710), partId: null, quote: { exact: 'a', prefix: '', suffix: '' } },
        }),
      ],
    ],
  ] as const)('%s is refused with its field', async ([, comments]) => {
    const result = await read(await forged((words) => ({ ...words, comments: comments() })))
    expect(result.ok ? null : result.trouble).toMatchObject({
      kind: 'unfit',
      field: expect.stringContaining('comments'),
    })
  })

  test('a field that no Cairn writes is refused, not dropped', async () => {
    expect(await kindOf(await forged((words) => ({ ...words, privateNote: 'He is not ready.' })))).toBe('unfit')
  })
})

describe('a share', () => {
  test('reads back from its page, whatever its words hold', async () => {
    const copy = sharedCopy({ help: '</script><script>alert(1)</script> <!-- & \u2028 $& $1' })
    const { json, hash } = await shareEnvelope(copy, hashText, shareKey)
    const file = putShareInPage(page, json)
    expect(file.match(/<script/g)).toHaveLength(1)
    expect(await readShareFile(file, hashText)).toMatchObject({ ok: true, value: { kind: 'open', words: copy, hash } })
  })

  test('one word changed in the page is noticed', async () => {
    const { json } = await shareEnvelope(sharedCopy(), hashText, shareKey)
    const file = putShareInPage(page, json).replace('310 ms', '210 ms')
    expect(await readShareFile(file, hashText)).toMatchObject({ ok: false, trouble: { kind: 'hash-differs' } })
  })

  test('a page without words and a page cut short in its words say so', async () => {
    const { json } = await shareEnvelope(sharedCopy(), hashText, shareKey)
    const cut = putShareInPage(page, json).slice(0, 400)
    expect(await readShareFile(cut, hashText)).toMatchObject({ ok: false, trouble: { kind: 'damaged' } })
    expect(await readShareFile('<!doctype html><p>Holiday</p>', hashText)).toMatchObject({
      trouble: { kind: 'not-ours' },
    })
  })

  test('sealed it opens with its passphrase only', async () => {
    const { json, words } = await shareEnvelope(sharedCopy(), hashText, shareKey)
    const sealed = '-----BEGIN AGE ENCRYPTED FILE-----\n…'
    const unseal = async (_: string, passphrase: string) => (passphrase === 'a slow copy' ? json : null)
    const file = putShareInPage(page, sealedEnvelope(sealed))
    expect(await readShareFile(file, hashText)).toEqual({ ok: true, value: { kind: 'sealed', sealed } })
    expect(await unsealShare(sealed, 'guess', { unseal, hashText })).toMatchObject({
      trouble: { kind: 'wrong-passphrase' },
    })
    expect(await unsealShare(sealed, 'a slow copy', { unseal, hashText })).toMatchObject({ value: { words } })
  })
})

test('one value has one spelling, in whatever order it was built', property, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 3 })), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(reversed)).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test.for([
  { kind: 'not-ours' },
  { kind: 'damaged' },
  { kind: 'newer', version: 3, reads: 1 },
  { kind: 'too-large', most: 8_000_000 },
  { kind: 'too-deep' },
  { kind: 'unfit', field: 'comments.0.text', reason: 'Too big' },
  { kind: 'hash-differs' },
  { kind: 'wrong-passphrase' },
  { kind: 'locked-to-key' },
  { kind: 'lock-too-strong' },
] as const satisfies readonly HandedTrouble[])('$kind is said in words that say what is safe', (trouble) => {
  for (const of of ['share', 'feedback'] as const) {
    expect(handedTroubleWords(trouble, of)).toMatch(/^[A-Z].*Nothing was changed\..*\.$/s)
  }
})
