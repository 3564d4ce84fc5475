// The least a page in our own look costs: theme, fonts and the component library, no data.
import '../../../../renderer/app/style-sheets.ts'
import { Button, MantineProvider } from '@mantine/core'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { theme } from '../../../../renderer/ui/theme.ts'

function Themed() {
  const [clicked, setClicked] = useState(false)
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <h1>{clicked ? 'Answered' : 'Painted'}</h1>
      <Button onClick={() => setClicked(true)}>Answer</Button>
    </MantineProvider>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Themed />)
