/** Adds the overlay to the dev server; a built site never holds it. */

import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'

export default function watchPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'plot-watch',
    getClientModules() {
      return process.env['NODE_ENV'] === 'development' ? [join(siteDir, 'src/watch/overlay.ts')] : []
    }
  }
}
