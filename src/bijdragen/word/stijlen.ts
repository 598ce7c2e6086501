/**
 * What a style of Word, LibreOffice or Pages means, in English, Dutch and French: an office here has any of the three. The
 * first line that fits counts, and lists stand before the styles that both a list and a paragraph wear.
 */

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

const headings = LEVELS.flatMap((level) =>
  [
    ...['Heading', 'heading', 'Kop', 'kop', 'Titre', 'titre'].map(
      (name) => `p[style-name='${name} ${level}']`
    ),
    ...['Heading', 'Kop', 'Titre'].map((id) => `p.${id}${level}`)
  ].map((style) => `${style} => h${Math.min(level, 6)}:fresh`)
)

/** `ul|ol > li > ` once for each level above. */
const listAt = (level: number, tag: string): string => `${'ul|ol > li > '.repeat(level - 1)}${tag} > li:fresh`

const numbered = LEVELS.flatMap((level) => [
  `p:unordered-list(${level}) => ${listAt(level, 'ul')}`,
  `p:ordered-list(${level}) => ${listAt(level, 'ol')}`
])

/** Lists by their style alone. */
const styled = LEVELS.slice(0, 5).flatMap((level) => {
  const behind = level === 1 ? '' : ` ${level}`
  return [
    ...['List Bullet', 'Lijst opsom.teken', 'Lijstopsomteken'].map((name) => [name, 'ul'] as const),
    ...['List Number', 'Lijstnummering'].map((name) => [name, 'ol'] as const)
  ].map(([name, tag]) => `p[style-name='${name}${behind}'] => ${listAt(level, tag)}`)
})

const as = (target: string, names: readonly string[]): string[] =>
  names.map((name) => `p[style-name='${name}'] => ${target}`)

export const STIJLEN: readonly string[] = [
  ...as('h1.titel:fresh', ['Title', 'Titel', 'Titre']),
  ...headings,
  ...numbered,
  ...styled,
  ...as('blockquote > p:fresh', [
    'Quote',
    'Citaat',
    'Citation',
    'Intense Quote',
    'Duidelijk citaat',
    'Citation intense',
    'Quotations'
  ]),
  ...as('p:fresh', [
    ...['Subtitle', 'Ondertitel', 'Sous-titre', 'List Paragraph', 'Lijstalinea', 'Paragraphe de liste'],
    ...[
      'Body Text',
      'Text body',
      'Platte tekst',
      'No Spacing',
      'Geen afstand',
      'Normal',
      'Standaard',
      'Standard'
    ],
    ...['caption', 'Caption', 'Bijschrift', 'Table Contents', 'Table Heading', 'Frame Contents', 'Figure'],
    ...['Normal (Web)', 'Default', 'Default Paragraph', 'List Contents', 'List', 'Preformatted Text']
  ]),
  // A table of contents: the headings stand there already.
  ...as('!', [
    ...LEVELS.flatMap((level) => [`toc ${level}`, `Inhopg ${level}`, `TM ${level}`, `Contents ${level}`]),
    ...['TOC Heading', 'Kop van inhoudsopgave', 'Contents Heading']
  ])
]
