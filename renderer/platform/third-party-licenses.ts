// The licenses of what Cairn is made of: a file beside the page that the build writes, fetched when someone wants to read them.
import type { LicenseGroup } from '../../shared/files/license-notices.ts'

/** An import, since the page's policy lets it load scripts of its own and fetch nothing. */
export async function readThirdPartyLicenses(): Promise<readonly LicenseGroup[]> {
  const { href } = new URL('third-party-licenses.js', document.baseURI)
  const { licenseGroups }: { licenseGroups: readonly LicenseGroup[] } = await import(/* @vite-ignore */ href)
  return licenseGroups
}
