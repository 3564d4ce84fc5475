// Run by electron-builder on the packed app: burns the fuses that shut Electron's side doors for good.
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** Every fuse there is, so that a new one in a later Electron stops the build until somebody decides. */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
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

/** electron-builder asks for this name. */
export async function afterPack({ appOutDir, electronPlatformName, packager, arch }) {
  const { productFilename } = packager.appInfo
  const program = programIn({
    appOutDir,
    electronPlatformName,
    productFilename,
    executableName: packager.executableName,
  })
  // A changed arm64 program on a Mac does not start unsigned; 3 is electron-builder's number for arm64.
  const resetAdHocDarwinSignature = electronPlatformName === 'darwin' && arch === 3
  await flipFuses(program, { ...FUSES, resetAdHocDarwinSignature })
}
