// Serves the built page from app://cairn/, with its policy, to GET only.
import { protocol } from 'electron'
import { APP_SCHEME, isAppPage } from './app-page-addresses.ts'
import { pageHeaders } from './content-security-policy.ts'
import { answerPrintRequest } from './print-page-registry.ts'
import { readStatic } from './static-files.ts'

/** Must run before the app is ready: a scheme gets its storage and its origin only then. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

const refusal = (status: number, text: string): Response =>
  new Response(text, { status, headers: { ...pageHeaders('none'), 'content-type': 'text/plain; charset=utf-8' } })

async function answerAppRequest(root: string, request: { method: string; url: string }): Promise<Response> {
  if (request.method !== 'GET') return refusal(405, 'Only GET requests are allowed.')
  const printed = answerPrintRequest(request.url)
  if (printed !== null) return printed
  if (!isAppPage(request.url)) return refusal(403, 'There is nothing at this address.')
  const found = await readStatic(root, new URL(request.url).pathname)
  if (found === null) return refusal(404, 'There is nothing at this address.')
  return new Response(found.body, { headers: { ...pageHeaders('none'), 'content-type': found.type } })
}

export function serveAppScheme(root: string): void {
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(root, request))
}
