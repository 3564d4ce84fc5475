// The style sheets every window needs, in their order.
import '../ui/base.css'
import '../ui/tokens.css'
import '../ui/fonts.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
