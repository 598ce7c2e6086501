/** Questions read again in a real folder: what is shown, what is found back in git, and what is written. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newFolder, PLAIN_ENV, type Repository, removeRepositories } from '../fixtures/repository.ts'
import { start } from '../fixtures/start.ts'
import { changed, DRONES, GELEZEN, stateOf, TOETS, WET } from '../fixtures/toets.ts'
import type { Source } from '../pipeline/core/types.ts'
import { modulesIn } from '../pipeline/herlezen/overzicht.ts'
import { herlees } from './herlees.ts'
import { readSources } from './read.ts'

const textOf = ({ bytes }: Source): string => new TextDecoder().decode(bytes)

/** Read by somebody, committed, and then the words of a concept and of a law changed. */
const CHANGED = [
  [DRONES, 'na een opdracht', 'na een schriftelijke opdracht'],
  [WET, 'hoogstens negentig', 'hoogstens dertig']
] as const

function put({ write }: Repository, sources: readonly Source[]): void {
  for (const source of sources) write(source.path, textOf(source))
}

function changeIn({ root, write }: Repository): void {
  for (const [path, from, to] of CHANGED) {
    const text = readFileSync(join(root, path), 'utf8')
    expect(text).toContain(from)
    write(path, text.replace(from, to))
  }
}

let repository: Repository

beforeAll(() => {
  repository = newFolder()
  put(repository, GELEZEN)
  repository.git('init', '-b', 'main')
  repository.git('add', '.')
  repository.git('commit', '--date=2026-01-06T12:00:00Z', '-m', 'Gelezen')
  changeIn(repository)
  // The chapter got another name too.
  repository.git('mv', DRONES, DRONES.replace('vlucht', 'vliegen'))
  repository.git('commit', '-am', 'Gewijzigd')
})

afterAll(removeRepositories)

const known = new Map<string, Source>()

/** What is the same as before is the same file, so that it is prepared once. */
function sourcesIn(root: string): Source[] {
  return readSources(root).map((source) => {
    const key = `${source.path}\n${textOf(source)}`
    const same = known.get(key) ?? source
    known.set(key, same)
    return same
  })
}

type Reading = { said: string; left: number; asked: string[] }

/** Answers in turn; after the last nobody answers any more. */
async function read(
  root: string,
  answers: readonly string[] | undefined,
  onAsk = (): void => undefined
): Promise<Reading> {
  const sources = sourcesIn(root)
  const site = stateOf(sources)
  const [module] = modulesIn(site, sources)
  if (!module) throw new Error('The fixture has no module')
  const typed = [...(answers ?? [])]
  const asked: string[] = []
  let said = ''
  const left = await herlees(
    {
      root,
      site,
      sources,
      columns: 80,
      say: (text) => (said += text),
      ask:
        answers &&
        ((question) => {
          asked.push(question)
          onAsk()
          return Promise.resolve(typed.shift())
        })
    },
    module
  )
  return { said: said.replace(/\d+ \w+ \d{4} \(commit [0-9a-f]{7}\)/gu, 'DAG (commit)'), left, asked }
}

const pins = (root: string): string[] =>
  readFileSync(join(root, TOETS), 'utf8').match(/vingerafdruk: \S+/gu) ?? []

test('where nobody can answer everything is shown, and nothing is written', async () => {
  const before = pins(repository.root)
  const { said, left } = await read(repository.root, undefined)
  expect([left, pins(repository.root)]).toEqual([3, before])
  expect(said).toBe(`opnemen: 3 vragen om na te lezen.

1 van 3
Wanneer vlieg je? (v-opdracht)
  Je staat klaar.
  juist  Na een opdracht
  fout   Wanneer je wil
         Zonder opdracht vlieg je niet.
  Uitleg: enkel na een opdracht (DR 1.1).

DR 1.1 is gewijzigd sinds deze vraag gelezen is.
Wat anders is, staat tussen « en ».

Toen, op DAG (commit), docs/inzetkader/drones/0.1/vlucht.md
  Titel: Wanneer vlieg je?
  Je vliegt enkel na een opdracht.
  Kop 3: Wat vaststaat
  • Dit geldt voor elk korps.
Nu, in het concept 0.1, docs/inzetkader/drones/0.1/vliegen.md
  Titel: Wanneer vlieg je?
  Je vliegt enkel na een «schriftelijke» opdracht.
  Kop 3: Wat vaststaat
  • Dit geldt voor elk korps.


2 van 3
In welke volgorde? (v-vertrek)
  1.  Je krijgt een opdracht.
  2.  Je kijkt rond.
  3.  Je vertrekt.
  Uitleg: de opdracht komt eerst (DR 1.1).

DR 1.1 is gewijzigd sinds deze vraag gelezen is.
Wat anders is, staat tussen « en ».

Toen, op DAG (commit), docs/inzetkader/drones/0.1/vlucht.md
  Titel: Wanneer vlieg je?
  Je vliegt enkel na een opdracht.
  Kop 3: Wat vaststaat
  • Dit geldt voor elk korps.
Nu, in het concept 0.1, docs/inzetkader/drones/0.1/vliegen.md
  Titel: Wanneer vlieg je?
  Je vliegt enkel na een «schriftelijke» opdracht.
  Kop 3: Wat vaststaat
  • Dit geldt voor elk korps.


3 van 3
Bewaar je beelden voor altijd? (v-bewaren)
  fout   Waar
  juist  Niet waar
  Uitleg: hoogstens negentig dagen (VZW art. 3).

VZW 3 is gewijzigd sinds deze vraag gelezen is.
Wat anders is, staat tussen « en ».

Toen, op DAG (commit), docs/recht/verzonnen-wet.md
  Titel: Artikel 3: bewaren
  Je bewaart beelden hoogstens «negentig» dagen.
  Kop 3: Uitzondering
  Een rechter kan anders beslissen.
Nu, docs/recht/verzonnen-wet.md
  Titel: Artikel 3: bewaren
  Je bewaart beelden hoogstens «dertig» dagen.
  Kop 3: Uitzondering
  Een rechter kan anders beslissen.


3 vragen wachten nog. Er is niets geschreven, want hier kan niemand antwoorden: start npm run herlezen -- opnemen in een terminal.
`)
})

describe('somebody answers', () => {
  const tail = (said: string): string =>
    said.slice(said.indexOf('Een rechter kan anders beslissen.\n\n') + 35)

  test('no, something else, and yes: only the last is written', async () => {
    const before = pins(repository.root)
    const { said, left, asked } = await read(repository.root, ['nee', 'misschien', 'N', ' JA '])
    expect([left, new Set(asked)]).toEqual([2, new Set(['Klopt de vraag nog? (ja/nee/stop) '])])
    expect(said).toContain(
      'Pas de vraag aan in docs/opleiding/opnemen/vragen.md, onder de kop met {#v-opdracht}. Gaat ze over iets anders dan DR 1.1, wijzig dan ook haar artikel bovenaan.\nStart daarna npm run herlezen -- opnemen opnieuw.\n'
    )
    expect(said).toContain('Antwoord ja, nee of stop.\n')
    const after = pins(repository.root)
    expect(after.map((pin, index) => pin !== before[index])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true
    ])
    expect(tail(said).replace(/v2:[0-9a-f]{12}/u, 'PIN')).toContain(
      'Geschreven in docs/opleiding/opnemen/vragen.md: v-bewaren draagt nu PIN.\n\n1 vraag nagelezen. 2 vragen wachten nog.\n'
    )
    expect(repository.git('diff', '--stat')).toContain('1 file changed, 1 insertion(+), 1 deletion(-)')
  })

  test('stop, or walks away: the rest waits', async () => {
    expect(await read(repository.root, ['stop'])).toMatchObject({ left: 2, asked: [expect.any(String)] })
    expect(await read(repository.root, [])).toMatchObject({ left: 2, asked: [expect.any(String)] })
  })

  test('after the text was changed in another window: nothing is written over it', async () => {
    const { root, write } = repository
    const before = readFileSync(join(root, TOETS), 'utf8')
    const { said, left } = await read(root, ['ja'], () => write(TOETS, `${before}\n`))
    expect([left, readFileSync(join(root, TOETS), 'utf8')]).toEqual([2, `${before}\n`])
    expect(said).toContain(
      'docs/opleiding/opnemen/vragen.md is intussen gewijzigd. Er is niets geschreven: start npm run herlezen -- opnemen opnieuw.\n'
    )
    write(TOETS, before)
  })

  test('yes to all: nothing waits any more', async () => {
    const { said, left } = await read(repository.root, ['ja', 'j'])
    expect([left, said.split('\n').at(-2)]).toEqual([0, '2 vragen nagelezen. Er wacht niets meer.'])
    const sources = sourcesIn(repository.root)
    const [module] = modulesIn(stateOf(sources), sources)
    expect(module?.vragen.map(({ stand }) => stand)).toEqual(Array(6).fill('geldt'))
  })
})

test('words that another version still has come from there, and without a history that is said', async () => {
  const [old] = stateOf(GELEZEN).artikels.get('bodycam@1.0#bc-18-1') ?? []
  const other = newFolder()
  put(other, changed(GELEZEN, TOETS, 'artikel: BC 6.2', 'artikel: BC 18.1'))
  const path = join(other.root, TOETS)
  other.write(
    TOETS,
    readFileSync(path, 'utf8').replace(
      /(?<=artikel: BC 18\.1\n.*\n {4}vingerafdruk: )\S+/u,
      old?.artikel.vingerafdruk ?? ''
    )
  )
  changeIn(other)
  const { said } = await read(other.root, undefined)
  expect(said).toContain('Toen, in versie 1.0\n')
  expect(said).toContain('Nu, in versie 2.0, docs/inzetkader/bodycam/2.0/bewaring.md\n')
  expect(said).toContain(`De woorden van toen zijn niet te vinden: deze map heeft geen geschiedenis in
git.

Nu, in het concept 0.1, docs/inzetkader/drones/0.1/vlucht.md
  Titel: Wanneer vlieg je?
`)
})

test('npm run herlezen without a terminal shows the module and ends with 1', async () => {
  repository.write(WET, readFileSync(join(repository.root, WET), 'utf8').replace('dertig', 'tien'))
  const { code, stdout, stderr } = await start('herlezen', ['--from', repository.root, 'opnemen'], {
    env: PLAIN_ENV
  })
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toContain('Je bewaart beelden hoogstens «dertig» dagen.')
  expect(stdout).toContain('1 vraag wacht nog. Er is niets geschreven')
})
