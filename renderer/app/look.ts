// The style sheets every window needs, in their order, and the colour scheme before the first paint.
import '../ui/base.css'
import '../ui/tokens.css'
import '../ui/fonts.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'

/** Mantine sets the same attribute when it has rendered; set before, the first frame is right at night too. */
export function setColorScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
}
