// Starts the app: look, address, the page that is wanted, then the first render.
import './look.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { restoreAddress } from './last-address.ts'
import { setColorScheme } from './look.ts'

setColorScheme()
restoreAddress()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root')
createRoot(root).render(
  <App host="browser" who={null} undoable={null} onUndo={() => undefined} onRedo={() => undefined} searchRecords={async () => []} />,
)
