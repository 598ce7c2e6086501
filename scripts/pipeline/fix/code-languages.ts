/** The language of code by the name that the list has for it; another one goes, and what stands behind it. */

import { CODE_LANGUAGES } from '../core/code-languages.ts'
import { factsOf } from '../parse/facts.ts'
import { byEdits, type Edit } from './mend.ts'
import { prefixAt } from './prefix.ts'

const OTHERS: Readonly<Record<string, string>> = {
  console: 'bash',
  htm: 'html',
  javascript: 'typescript',
  js: 'typescript',
  jsonc: 'json',
  jsx: 'typescript',
  plain: 'text',
  plaintext: 'text',
  py: 'python',
  sh: 'bash',
  shell: 'bash',
  svg: 'xml',
  ts: 'typescript',
  tsx: 'typescript',
  txt: 'text',
  yml: 'yaml',
  zsh: 'bash'
}

export const codeLanguages = byEdits(
  'languages of code',
  'de taal van een codeblok aangepast',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('code')
      .flatMap(({ lang, meta, position }): Edit[] => {
        const start = position?.start.offset ?? 0
        const line = text.slice(start, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start))
        const fence = /^(?:`+|~+)/u.exec(line)?.[0]
        if (fence === undefined || !isOdd(lang ?? '', meta ?? '')) return []
        const prefix = prefixAt(text, start)
        return [
          {
            start,
            end: start + line.length,
            text: `${nameOf(meta, prefix)}${fence}${languageOf(lang ?? '')}`
          }
        ]
      })
)

/** Words behind the signs may be what the writer wanted to show, and then they are not ours to drop. */
function isOdd(lang: string, meta: string): boolean {
  if (CODE_LANGUAGES.includes(lang) ? meta === '' : lang === '') return false
  return /^[a-z{][\w.+#:{}-]*$/iu.test(lang) && SETTINGS.test(meta)
}

/** `title="x"`, `{1,3-5}`, `showLineNumbers`, `{code-cell}`. */
const SETTINGS =
  /^(?:(?:\{[^{}]*\}|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"']+)|live|noInline|static|twoslash|numberLines|(?:show)?[lL]ine[nN]umbers|linenums)(?:\s+|$))*$/u

function languageOf(written: string): string {
  const lang = written.toLowerCase().replace(/^\{|\}$|:.*$/gu, '')
  if (CODE_LANGUAGES.includes(lang)) return lang
  return Object.hasOwn(OTHERS, lang) ? (OTHERS[lang] ?? '') : ''
}

/** `title="route.yml"` is for the reader: it stands above the code. */
function nameOf(meta: string | null | undefined, prefix: string): string {
  const title = /\btitle=(?:"(?<double>[^"]+)"|'(?<single>[^']+)')/u.exec(meta ?? '')?.groups
  const words = title?.['double'] ?? title?.['single']
  return words === undefined ? '' : `${words.replaceAll('`', '')}:\n${prefix}\n${prefix}`
}
