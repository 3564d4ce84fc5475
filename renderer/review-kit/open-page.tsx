// The page of a share that is open.
import { startPage } from './start-page.tsx'

void startPage(null)
