/** Adds the route of all reports and, after the build, pours each report into it. */

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { require as loadTsx } from 'tsx/cjs/api'
import type { PageLink, PageOf } from '../data'
import { dataAddress } from '../pipeline'
import { TEMPLATE_PATH } from './placeholders'

type Pour = typeof import('./pour')

export default function praktijkPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  const data = join(siteDir, 'generated')
  return {
    name: 'plot-praktijk',
    contentLoaded({ actions }) {
      const path = baseUrl + TEMPLATE_PATH.slice(1)
      actions.addRoute({ path, component: '@site/src/praktijk/frame.tsx', exact: true })
    },
    async postBuild({ outDir }) {
      const template = join(outDir, `${TEMPLATE_PATH.slice(1)}.html`)
      const frame = await readFile(template, 'utf8')
      const { pour } = loadTsx(join(siteDir, 'src/praktijk/pour.tsx'), __filename) as Pour
      const reports = JSON.parse(await readFile(join(data, 'data/ervaringen.json'), 'utf8')) as PageLink[]
      for (const { address } of reports) {
        const report = JSON.parse(
          await readFile(join(data, `static${dataAddress(address)}`), 'utf8')
        ) as PageOf<'ervaring'>
        const file = join(outDir, `${address.slice(1)}.html`)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, pour(frame, report))
      }
      await rm(join(outDir, dirname(TEMPLATE_PATH)), { recursive: true })
    }
  }
}
