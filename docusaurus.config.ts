import type { Options as DocsOptions } from '@docusaurus/plugin-content-docs'
import type { Options, ThemeConfig } from '@docusaurus/preset-classic'
import type { Config } from '@docusaurus/types'
import { homepage, repository } from './package.json'
import { pageTemplate } from './src/page-template'

const TITLE = 'PLOT kenniscentrum'

const docs: DocsOptions = {
  path: 'generated/docs',
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  numberPrefixParser: false,
  breadcrumbs: true
}

const navbar: ThemeConfig['navbar'] = {
  title: TITLE,
  logo: { src: '/img/merk.svg', alt: '', width: 32, height: 32 },
  items: [
    { to: '/inzetkader', label: 'Inzetkader' },
    { to: '/opleiding', label: 'Opleiding' },
    { to: '/praktijk', label: 'Praktijk' },
    { to: '/begrippen', label: 'Begrippen' },
    { to: '/recht', label: 'Recht' },
    { to: '/opvolging', label: 'Opvolging' },
    { to: '/nieuws', label: 'Nieuws' },
    { to: '/bijdragen', label: 'Bijdragen' },
    { to: '/over', label: 'Over' }
  ]
}

const footer: ThemeConfig['footer'] = {
  style: 'light',
  links: [
    { label: 'Over dit kenniscentrum', to: '/over' },
    { label: 'Privacy', to: '/over/privacy' },
    { label: 'Toegankelijkheid', to: '/over/toegankelijkheid' },
    { label: 'Bijdragen', to: '/bijdragen' },
    { label: 'Broncode', href: repository }
  ],
  copyright: 'Teksten: CC BY 4.0. Code: EUPL-1.2. Geen cookies, geen trackers.'
}

const FEEDS = [
  { title: 'Nieuws', href: '/nieuws/atom.xml' },
  { title: 'Ervaringsverslagen', href: '/praktijk/atom.xml' }
]

const themeConfig: ThemeConfig = {
  image: '/img/sociaal.png',
  colorMode: { respectPrefersColorScheme: true },
  metadata: [{ name: 'theme-color', content: '#123a6b' }],
  navbar,
  footer,
  docs: { sidebar: { hideable: false, autoCollapseCategories: true } },
  tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 }
}

const config: Config = {
  title: TITLE,
  tagline: 'Kennis over bodycams en drones voor politie en brandweer in Limburg',
  url: homepage,
  baseUrl: '/',
  baseUrlIssueBanner: false,
  trailingSlash: false,
  ssrTemplate: pageTemplate,
  favicon: '/img/merk.svg',
  i18n: { defaultLocale: 'nl-BE', locales: ['nl-BE'] },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  headTags: FEEDS.map((feed) => ({
    tagName: 'link',
    attributes: { rel: 'alternate', type: 'application/atom+xml', ...feed }
  })),
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
    './src/theme-words.ts',
    './src/plugin.ts'
  ],
  themeConfig
}

export default config
