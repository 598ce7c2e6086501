/**
 * Markdown text → tree: CommonMark, GFM, front matter and `:::name` blocks. What remark itself is made of, without the
 * half that writes Markdown, which a browser would have to fetch.
 */

import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Extension } from 'micromark-util-types'
import { keepTokens } from './tokens.ts'

const reader = (gfmSyntax: Extension): Options => ({
  extensions: [frontmatter(['yaml']), gfmSyntax, containerDirectives()],
  mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown(), directiveFromMarkdown(), keepTokens]
})

/** What every page is read with. */
export const MARKDOWN = reader(gfm())

/** GFM asks at every word whether an e-mail address starts there: a sixth of the reading of a text that has none. */
const WITHOUT_EMAIL = reader(withoutEmail(gfm()))

/** The same tree either way: the construct that is left out needs an "@" in the text itself. */
export function readMarkdown(text: string, hasEmail = text.includes('@')): Root {
  return fromMarkdown(text, hasEmail ? MARKDOWN : WITHOUT_EMAIL)
}

/** Only `:::name` blocks: the inline and one-line forms would take "zie:dit" from ordinary sentences. */
function containerDirectives(): Extension {
  const colon = ':'.charCodeAt(0)
  const constructs = directive().flow?.[colon]
  const container = Array.isArray(constructs) ? constructs[0] : constructs
  if (!container)
    throw new Error('micromark-extension-directive no longer offers its container construct first')
  return { flow: { [colon]: container } }
}

/** An address in an escape (`&#64;`) is still found: that is done in the finished tree, by another part. */
function withoutEmail({ text = {}, ...others }: Extension): Extension {
  const kept = Object.entries(text).map(([code, constructs = []]) => [
    code,
    [constructs].flat().filter(({ name }) => name !== 'emailAutolink')
  ])
  return { ...others, text: Object.fromEntries(kept) as Extension['text'] }
}
