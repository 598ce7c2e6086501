/** What we change in Docusaurus itself: scripts of ours on every page, and one of the theme's left out. */

import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Algolia } from '../data'
import { bundleWorker, writeOfflinePage } from './bundle-worker'
import { leanCss } from './lean-css'
import { pureModules, unused, unusedInBrowser, withoutPage } from './lean-start'

/** `algolia` is the service that searches, where the configuration names one. */
type Options = { algolia?: Algolia }

export default function sitePlugin({ siteDir, baseUrl }: LoadContext, { algolia }: Options): Plugin {
  const file = (path: string): string => join(siteDir, 'src', path)
  return {
    name: 'plot-site',
    getClientModules() {
      const overlay = process.env['NODE_ENV'] === 'development' ? [file('docusaurus/overlay.ts')] : []
      return [
        file('reader/offline/register.ts'),
        file('print/open-details.ts'),
        file('docusaurus/side-list.ts'),
        file('zoeken/wek.ts'),
        ...overlay
      ]
    },
    postBuild({ outDir }) {
      bundleWorker(siteDir, outDir)
      writeOfflinePage(siteDir, outDir, baseUrl)
      return Promise.resolve()
    },
    configurePostCss: (options) => ({ ...options, plugins: [...options.plugins, leanCss(siteDir)] }),
    configureWebpack(config, isServer, { currentBundler }) {
      return {
        // A constant in the source: without a service nothing of it comes in a bundle (src/zoeken/elders.ts).
        plugins: [
          new currentBundler.instance.DefinePlugin({
            ZOEKDIENST: algolia === undefined ? 'undefined' : JSON.stringify(algolia)
          })
        ],
        ...(isServer || config.mode !== 'production' ? {} : { entry: file('docusaurus/start.ts') }),
        resolve: {
          alias: {
            ...unused(file),
            ...(isServer ? {} : unusedInBrowser(file)),
            ...(isServer ? {} : withoutPage(file)),
            ...readableCrash(file)
          }
        },
        module: pureModules(file),
        // Nobody edits packages while writing; watching them costs a moment after every saved file.
        watchOptions: { ignored: /node_modules/u },
        ...(isServer ? {} : CHUNKS)
      }
    }
  }
}

/** Where a page throws, the theme shows an apology in place of its text. */
function readableCrash(file: (path: string) => string): Record<string, string> {
  return {
    '@theme/ErrorPageContent': file('docusaurus/crash/page.tsx'),
    '@theme/Error': file('docusaurus/crash/site.tsx')
  }
}

/**
 * React is a third of what a reader loads first and seldom changes; the rest holds the list of pages, and does.
 * What the theme adds for a page of text comes in one file; by itself it comes in seven, some of 150 bytes.
 */
const CHUNKS = {
  optimization: {
    // Each name stands in the lists of pages already; a number beside it is a second list and a third, from one to the other.
    chunkIds: 'named' as const,
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
