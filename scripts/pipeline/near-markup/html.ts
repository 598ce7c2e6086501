/** Tags for which Markdown has a sign of its own. safety-html refuses all; here stands how to write these. */

import { lowered, raised } from './inline.ts'
import type { NearMarkup } from './row.ts'

type Tag = {
  tags: string
  form: string
  write: (words: string) => string | undefined
}

const TAGS: readonly Tag[] = [
  {
    tags: 'sup',
    form: 'Schrijf het teken zelf: m², 2³.',
    write: raised
  },
  {
    tags: 'sub',
    form: 'Schrijf het teken zelf: CO₂.',
    write: lowered
  },
  {
    tags: 'b|strong|u|mark|ins',
    form: 'Schrijf **vet**.',
    write: (words) => `**${words}**`
  },
  {
    tags: 'i|em',
    form: 'Schrijf *schuin*.',
    write: (words) => `*${words}*`
  },
  {
    tags: 's|del|strike',
    form: 'Schrijf ~~oud~~.',
    write: (words) => `~~${words}~~`
  },
  {
    tags: 'kbd|code|samp|tt',
    form: 'Schrijf `REC`.',
    write: (words) => (words.includes('`') ? undefined : `\`${words}\``)
  }
]

export const HTML: readonly NearMarkup[] = TAGS.map(({ tags, form, write }) => ({
  name: `een tag (${tags.replaceAll('|', ', ')})`,
  signs: ['</'],
  pattern: new RegExp(`<(?<tag>${tags})>(?<words>[^<>\\n*~_]+)</\\k<tag>>`, 'gimu'),
  form,
  isHtml: true,
  mend: ({ groups: { words = '' } }) => {
    const text = words === words.trim() ? write(words) : undefined
    return text === undefined ? undefined : { text }
  }
}))
