// The page of a share that is open.
import { startPage } from './bootstrap.tsx'

void startPage(null)
