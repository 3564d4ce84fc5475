// The way back from the pages of a ladder, and what stands there while there is none.
import { PageHead } from '../../ui/page-head.tsx'
import { ladderAddress } from './ladder-labels-and-addresses.ts'

export const roadmapCrumb = (
  <a key="roadmap" href="#/roadmap">
    Roadmap
  </a>
)
export const ladderCrumb = (
  <a key="ladder" href={`#${ladderAddress}`}>
    Ladder
  </a>
)

export const NoLadder = () => <PageHead answer="There is no ladder here yet." crumbs={['Roadmap', 'Ladder']} />
