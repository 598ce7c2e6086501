/** In place of the theme's "Deze pagina is gecrasht", between the bar and the foot of a page. */

import { SkipToContentFallbackId } from '@docusaurus/theme-common'
import type { ReactNode } from 'react'
import { Crash, type CrashProps } from './crash'

export default function CrashedPage(props: CrashProps): ReactNode {
  return <Crash {...props} part={SkipToContentFallbackId} />
}
