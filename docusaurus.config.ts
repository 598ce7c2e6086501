import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs'
import type { Options, ThemeConfig } from '@docusaurus/preset-classic'
import type { Config } from '@docusaurus/types'
import settings from './package.json'
import { algoliaAt } from './scripts/pipeline/core/algolia.ts'
import { hrefUnder, mailboxAt, publishedAt, repositoryAt } from './scripts/pipeline/core/published.ts'
import { SECTIONS } from './scripts/pipeline/core/sections.ts'
import { meldpuntenOf } from './scripts/pipeline/emit/meldpunten.ts'
import { pageTemplate } from './src/docusaurus/page-template'
import { zoekveldHtml } from './src/zoeken/veld'

const TITLE = 'PLOT kenniscentrum'

const {
  homepage,
  repository,
  bugs,
  algolia: service
}: { homepage: string; repository: string; bugs?: { email?: string }; algolia?: unknown } = settings
const site = publishedAt(homepage)
const source = repositoryAt(repository)
if (!site || !source) throw new Error('De adressen in package.json kloppen niet: zie npm run build.')

const algolia = algoliaAt(service)
const meldpunten = meldpuntenOf({ repository: source, postbus: mailboxAt(bugs?.email) })
const { opslagplaats } = meldpunten

const docs: DocsOptions = {
  path: 'generated/docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  numberPrefixParser: false,
  // The frame has its own (src/page/raam.tsx).
  breadcrumbs: false
}

const navbar: ThemeConfig['navbar'] = {
  title: TITLE,
  logo: { src: '/img/merk.svg', alt: '', width: 32, height: 32 },
  items: [
    ...SECTIONS.filter(({ isOffMenu }) => !isOffMenu).map(({ naam, woord }) => ({
      to: `/${naam}`,
      label: woord
    })),
    {
      type: 'html',
      position: 'right',
      className: 'navbar__zoeken',
      value: `<search>${zoekveldHtml(hrefUnder(site, '/zoeken'), algolia && 'Algolia')}</search>`
    }
  ]
}

const footer: ThemeConfig['footer'] = {
  style: 'light',
  links: [
    { label: 'Over dit kenniscentrum', to: '/over' },
    { label: 'Privacy', to: '/over/privacy' },
    { label: 'Toegankelijkheid', to: '/over/toegankelijkheid' },
    { label: 'Open data', to: '/over/open-data' },
    { label: 'Bijdragen', to: '/bijdragen' },
    ...(opslagplaats === undefined ? [] : [{ label: 'Broncode', href: opslagplaats }])
  ],
  copyright: 'Teksten: CC BY 4.0. Code: EUPL-1.2. Geen cookies, geen trackers.'
}

/** News first: a reading app takes the first it finds. */
const FEEDS = SECTIONS.flatMap(({ naam, feed }) =>
  feed ? [{ title: feed.woord, href: `/${naam}/atom.xml` }] : []
).reverse()

const themeConfig: ThemeConfig = {
  image: '/img/sociaal.png',
  colorMode: { respectPrefersColorScheme: true },
  metadata: [
    { name: 'theme-color', content: '#123a6b' },
    // What is asked on the page of the search stands in its address, which no file of the site needs to know.
    { name: 'referrer', content: 'strict-origin' }
  ],
  navbar,
  footer,
  docs: { sidebar: { hideable: false, autoCollapseCategories: true } }
}

const headTags: Config['headTags'] = [
  ...FEEDS.map(({ title, href }) => ({
    tagName: 'link',
    attributes: { rel: 'alternate', type: 'application/atom+xml', title, href: hrefUnder(site, href) }
  })),
  {
    tagName: 'link',
    attributes: {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: TITLE,
      href: hrefUnder(site, '/opensearch.xml')
    }
  },
  // For paper (print.css).
  { tagName: 'style', attributes: {}, innerHTML: `:root{--oorsprong:'${site.origin}'}` }
]

const config: Config = {
  title: TITLE,
  tagline: 'Kennis over bodycams en drones voor politie en brandweer in Limburg',
  url: site.origin,
  baseUrl: site.base,
  baseUrlIssueBanner: false,
  trailingSlash: false,
  ssrTemplate: pageTemplate,
  favicon: '/img/merk.svg',
  i18n: { defaultLocale: 'nl-BE', locales: ['nl-BE'] },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  headTags,
  customFields: meldpunten,
  staticDirectories: ['static', 'generated/static'],
  markdown: {
    mdx1Compat: { comments: false, admonitions: false, headingIds: false },
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' }
  },
  future: {
    v4: { removeLegacyPostBuildHeadAttribute: true, useCssCascadeLayers: false },
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      rspackPersistentCache: false,
      ssgWorkerThreads: true,
      mdxCrossCompilerCache: true
    }
  },
  presets: [
    [
      'classic',
      {
        docs: false,
        blog: false,
        sitemap: false,
        theme: { customCss: './src/css/index.css' }
      } satisfies Options
    ]
  ],
  plugins: [
    ['./src/docusaurus/docs.ts', docs],
    './src/praktijk/plugin.ts',
    './src/docusaurus/theme-words.ts',
    ['./src/docusaurus/plugin.ts', { algolia }]
  ],
  themeConfig
}

export default config
