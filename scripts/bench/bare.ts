/** The yardstick of the content figure: parse (with GFM) and stringify the same texts with bare remark, nothing else. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const root = process.argv[2] ?? '.'
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkStringify).freeze()
let bytes = 0
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue
  bytes += markdown.stringify(markdown.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'))).length
}
process.stdout.write(`${bytes}\n`)
