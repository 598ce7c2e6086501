/**
 * Keeps Prism out of the start-up script. The theme loads it for every reader of every page, 27 kB (gz), to colour
 * code that this site does not colour; it offers no setting, so the package is replaced by an empty one in the browser.
 */

import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'

export default function leanPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'plot-lean',
    configureWebpack() {
      return { resolve: { alias: { 'prism-react-renderer$': join(siteDir, 'src/lean/no-prism.ts') } } }
    }
  }
}
