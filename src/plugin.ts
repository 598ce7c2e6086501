/** What we change in Docusaurus itself: scripts of ours on every page, and one of the theme's left out. */

import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { bundleWorker } from './offline/bundle'

export default function sitePlugin({ siteDir }: LoadContext): Plugin {
  const file = (path: string): string => join(siteDir, 'src', path)
  return {
    name: 'plot-site',
    getClientModules() {
      const overlay = process.env['NODE_ENV'] === 'development' ? [file('watch/overlay.ts')] : []
      return [file('offline/register.ts'), file('print/open-details.ts'), ...overlay]
    },
    postBuild({ outDir }) {
      bundleWorker(siteDir, outDir)
      return Promise.resolve()
    },
    configureWebpack(config, isServer) {
      return {
        ...(isServer || config.mode !== 'production' ? {} : { entry: file('start.ts') }),
        resolve: {
          alias: {
            ...withoutPrism(file('no-prism.ts')),
            ...readableCrash(file),
            '@theme/DocBreadcrumbs/StructuredData': file('docusaurus/structured-data.tsx')
          }
        },
        // Nobody edits packages while writing; watching them costs a moment after every saved file.
        watchOptions: { ignored: /node_modules/u },
        ...(isServer ? {} : CHUNKS)
      }
    }
  }
}

/**
 * The theme loads Prism for every reader of every page, 34 kB (gz), to colour code that this site does not colour, and
 * offers no setting for it; in the bundles an empty module stands in its place.
 */
function withoutPrism(empty: string): Record<string, string> {
  return { 'prism-react-renderer$': empty, '@theme/prism-include-languages': empty }
}

/** Where a page throws, the theme shows an apology in place of its text. */
function readableCrash(file: (path: string) => string): Record<string, string> {
  return { '@theme/ErrorPageContent': file('crash/page.tsx'), '@theme/Error': file('crash/site.tsx') }
}

/**
 * React is a third of what a reader loads first and seldom changes; the rest holds the list of pages, and does.
 * What the theme adds for a page of text comes in one file; by itself it comes in seven, some of 150 bytes.
 */
const CHUNKS = {
  optimization: {
    splitChunks: {
      cacheGroups: {
        react: {
          name: 'react',
          test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u,
          chunks: 'initial' as const,
          enforce: true
        },
        theme: {
          name: 'theme',
          test: /[\\/]node_modules[\\/]@docusaurus[\\/]/u,
          chunks: 'async' as const,
          enforce: true
        }
      }
    }
  }
}
