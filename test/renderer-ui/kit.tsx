// The kit, live: the reference's kit page made of the real widgets (#/), the rest of them (#/more), and the frame around a page (#/frame).
import '../../renderer/app/style-sheets.ts'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { showRememberedAppearance } from '../../renderer/state/appearance.ts'
import { cssVariablesResolver, theme } from '../../renderer/ui/theme.ts'
import { KitFrame } from './kit-frame.tsx'
import { KitMore } from './kit-more.tsx'
import { KitReference } from './kit-reference.tsx'

function Kit() {
  const [address] = useHashLocation()
  if (address.startsWith('/more')) return <KitMore />
  if (address.startsWith('/frame')) return <KitFrame />
  return <KitReference />
}

showRememberedAppearance()
const root = document.getElementById('root')
if (!root) throw new Error('kit.html has lost its #root')
createRoot(root).render(
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    defaultColorScheme="auto"
    withGlobalClasses={false}
  >
    <Router hook={useHashLocation}>
      <Kit />
    </Router>
  </MantineProvider>,
)
