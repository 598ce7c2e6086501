/** In place of Docusaurus' own last page, when what stands around every page threw. */

import type { ReactNode } from 'react'
import { Crash, type CrashProps } from './crash'

export default function CrashedSite(props: CrashProps): ReactNode {
  return <Crash {...props} />
}
