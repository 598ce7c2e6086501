/**
 * The docs plugin of Docusaurus, for pages whose words it never reads. It turns a shell's front matter into a module of
 * source, where a backslash before a quote ends the string; what it knows of a page besides goes into JSON. So a shell
 * names its page only, and title and description join here, when the front matter has been read and before the JSON is
 * written. The theme then finds them where it always does: head, breadcrumbs, previous and next.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import docsPlugin, {
  type DocMetadata,
  type LoadedContent,
  type LoadedVersion,
  type PluginOptions
} from '@docusaurus/plugin-content-docs'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Heads } from '../data'

export { validateOptions } from '@docusaurus/plugin-content-docs'

export default async function docs(
  context: LoadContext,
  options: PluginOptions
): Promise<Plugin<LoadedContent>> {
  const plugin = await docsPlugin(context, options)
  const file = join(context.siteDir, 'generated/data/heads.json')
  return {
    ...plugin,
    async loadContent() {
      const content = (await plugin.loadContent?.()) as LoadedContent
      const heads = JSON.parse(readFileSync(file, 'utf8')) as Heads
      return { loadedVersions: content.loadedVersions.map((version) => withHeads(version, heads)) }
    },
    contentLoaded: (args) =>
      plugin.contentLoaded?.({
        ...args,
        actions: {
          ...args.actions,
          setGlobalData: (data) => args.actions.setGlobalData(lean(data as GlobalData))
        }
      }),
    getPathsToWatch: () => [...(plugin.getPathsToWatch?.() ?? []), file]
  }
}

type GlobalData = { versions: readonly object[] }

/** Every reader would fetch the list of all pages once more, for items of the bar that this site does not have. */
function lean(data: GlobalData): GlobalData {
  return { ...data, versions: data.versions.map((version) => ({ ...version, docs: [] })) }
}

function withHeads(version: LoadedVersion, heads: Heads): LoadedVersion {
  const ids = new Map(version.docs.map(({ permalink, id }) => [permalink, id]))
  /* A sidebar may say it shorter: "Veldkaart". */
  const titled = (link: Link): Link => ({
    ...link,
    title: headOf(heads, ids.get(link.permalink) ?? '').title
  })
  const docs = version.docs.map((doc) => ({
    ...doc,
    ...headOf(heads, doc.id),
    ...(doc.previous && { previous: titled(doc.previous) }),
    ...(doc.next && { next: titled(doc.next) })
  }))
  return { ...version, docs }
}

type Link = NonNullable<DocMetadata['next']>

function headOf(heads: Heads, id: string): { title: string; description: string } {
  const head = heads[id]
  if (!head) throw new Error(`The content script made a shell but no head for ${id}`)
  return head
}
