// Renders a widget as the app does: under our theme, without transitions.
import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { cssVariablesResolver, theme } from '../../renderer/ui/theme.ts'

export function renderWithTheme(widget: ReactNode) {
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      {widget}
    </MantineProvider>,
  )
}
