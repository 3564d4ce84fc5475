// The page needs no camera, place, device or screen; every request for one is denied.
import type { Session } from 'electron'

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // An answer without a stream is a refusal.
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
}
