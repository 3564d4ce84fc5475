// Run by electron-builder on the packed app: burns the fuses that shut Electron's side doors for good.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** Every fuse there is, so that a new one in a later Electron stops the build until someone decides. */
export const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Checked on Windows and macOS; on Linux Electron has no such check.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** Path of the program inside a packed folder. */
export function programIn({ appOutDir, electronPlatformName, productFilename, executableName }) {
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`)
  return join(appOutDir, executableName)
}

/** The fuses that this Electron has; the names of those that only later ones have. */
export async function fusesFor(program) {
  const wire = await getCurrentFuseWire(program)
  const entries = Object.entries(FUSES)
  const lacking = entries.filter(([fuse]) => wire[fuse] === undefined).map(([fuse]) => FuseV1Options[fuse])
  return { fuses: Object.fromEntries(entries.filter(([fuse]) => wire[fuse] !== undefined)), lacking }
}

/** electron-builder asks for this name. */
export async function afterPack({ appOutDir, electronPlatformName, packager, arch }) {
  const { productFilename } = packager.appInfo
  const { executableName } = packager
  const program = programIn({ appOutDir, electronPlatformName, productFilename, executableName })
  // What an Electron from a folder brings with it; a downloaded one comes without.
  await rm(join(appOutDir, 'resources/default_app.asar'), { force: true })
  await rm(join(appOutDir, 'version'), { force: true })
  const { fuses, lacking } = await fusesFor(program)
  if (lacking.length > 0) console.log(`  • this Electron is too old to have the fuses: ${lacking.join(', ')}`)
  // A changed arm64 program on a Mac does not start unsigned; 3 is electron-builder's number for arm64.
  const resetAdHocDarwinSignature = electronPlatformName === 'darwin' && arch === 3
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature,
    ...fuses,
  })
}
