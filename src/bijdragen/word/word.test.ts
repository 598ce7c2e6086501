import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { phonePhoto } from '../../../scripts/fixtures/images.ts'
import {
  bufferOf,
  errorsIn,
  type Naam,
  wordChanged,
  wordFile,
  wordWith
} from '../../../scripts/fixtures/word.ts'
import { Geweigerd } from '../../reader/foto-schoon'
import { leesWord } from './lees'
import { MELDING, unpacked } from './zip'

/** Drawing needs a browser: here an image only has to have been offered. */
const maakSchoon = (bestand: Blob) => Promise.resolve({ blob: new Blob(['drawn'], { type: bestand.type }) })
const lees = (bytes: ArrayBuffer) => leesWord(bytes, maakSchoon)
const gelezen = (naam: Naam) => lees(bufferOf(wordFile(naam)))

const WORD = `## Context

Een oefening in het donker, **binnen**, met een ploeg van twee.[^noot-1]

[^noot-1]: Volgens de observatielijst van de oefening.

![Bodycam midden op een vest, lens naar voren](beeld-1.jpg)

## Verwacht

- De drager waarschuwt.
  - In één zin.
  - Voor de opname.
- De collega bevestigt.

## Wat gebeurde er

1. De deur ging open.
2. De zin viel weg in het lawaai.
   1. Niemand hoorde hem.

### Wie hoorde wat

| Kolom 1 | Hoorde de zin | Hoorde de zin |
| - | - | - |
| Wie | Vooraan | Achteraan |
| Drager | ja | nee |

## Waarom

Het lawaai was te luid. Ook de deur klemde. Niemand wees naar de bodycam.

> Was dat toestel aan?

## Wat leren we

Zeg de zin opnieuw. Lees [wat Besafe over camera’s schrijft](https://www.besafe.be/nl).

## Aanbeveling

Oefen de zin met lawaai. Schrijf {1+1}, \\<b>niet\\</b> en import x from "y" zoals ze zijn.

\\:::tip`

const LIBREOFFICE = `## Context

Een oefening in het donker, **binnen**, met een ploeg van twee.

![Bodycam midden op een vest, lens naar voren](beeld-1.jpg)

## Verwacht

- De drager waarschuwt.
  - In één zin.
  - Voor de opname.
- De collega bevestigt.

## Wat gebeurde er

1. De deur ging open.
2. De zin viel weg in het lawaai.
   1. Niemand hoorde hem.

### Wie hoorde wat

| Wie | Vooraan | Achteraan |
| - | - | - |
| Ploeg | ja | nee |
| Ploeg | nee | nee |

## Waarom

Het lawaai was te luid.

> Was dat toestel aan?

## Wat leren we

Zeg de zin opnieuw. Lees [wat Besafe over camera’s schrijft](https://www.besafe.be/nl).

## Aanbeveling

Oefen de zin met lawaai.`

describe('a document comes over', () => {
  test('of the library for the format of Word', async () => {
    const { markdown, beelden, opmerkingen, titel } = await gelezen('word')
    expect(markdown).toBe(WORD)
    expect(titel).toBe('De zin kwam niet aan')
    expect(beelden.map(({ naam, alt }) => [naam, alt])).toEqual([
      ['beeld-1.jpg', 'Bodycam midden op een vest, lens naar voren']
    ])
    expect(opmerkingen).toEqual([
      '2 opmerkingen van Word zijn niet meegekomen.',
      'In je document staan bijgehouden wijzigingen. Wat toegevoegd werd, staat er; wat geschrapt werd, niet. Lees na of dat klopt.',
      'Verborgen tekst is niet meegekomen.',
      'De koptekst en de voettekst van de bladzijden zijn niet meegekomen.',
      '1 tabel had samengevoegde cellen. Hun tekst staat nu in elke cel.',
      'Een tabel had een kolom zonder kop. Daar staat nu "Kolom" met een nummer: schrijf wat eronder staat.',
      '1 voetnoot staat nu onder de alinea waar hij bij hoort.'
    ])
  })

  test('of LibreOffice', async () => {
    const { markdown, opmerkingen, titel } = await gelezen('libreoffice')
    expect(markdown).toBe(LIBREOFFICE)
    expect(titel).toBeUndefined()
    expect(opmerkingen).toEqual(['1 tabel had samengevoegde cellen. Hun tekst staat nu in elke cel.'])
  })

  test.each(['word', 'libreoffice'] as const)('so that the check takes it: %s', async (naam) => {
    const gevonden = await gelezen(naam)
    expect(errorsIn(gevonden.markdown)).toEqual([])
    // Its author, and what stood in the picture.
    expect(JSON.stringify(gevonden)).not.toContain('Peeters')
  })
})

test('what a document has and a page has not, is said', async () => {
  const extra = [
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:spPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>',
    '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In een vak.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
    '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
    '<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>',
    '<w:p><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>Met een streep.</w:t></w:r></w:p>',
    '<w:p><w:r><w:t xml:space="preserve">Figuur </w:t></w:r><w:fldSimple w:instr=" SEQ Figuur "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt></w:ruby></w:r></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="Eigen"/></w:pPr><w:r><w:t>Met een stijl.</w:t></w:r></w:p>'
  ].join('')
  const { markdown, opmerkingen } = await lees(
    wordChanged((xml) => xml.replace('</w:body>', `${extra}</w:body>`))
  )
  expect(markdown).toContain('In een vak.\n\nMet een streep.\n\nFiguur 1\n\nMet een stijl.')
  expect(opmerkingen).toEqual(
    expect.arrayContaining([
      'De tekst van een tekstvak staat nu als gewone tekst tussen de rest. Lees na of hij op zijn plaats staat.',
      'Een grafiek of SmartArt is niet meegekomen. Maak er een schermafdruk van en voeg die toe als foto.',
      'Een tekening (pijl, vorm of lijn) is niet meegekomen. Maak er een schermafdruk van en voeg die toe als foto.',
      'Een formule is niet meegekomen. Schrijf ze in woorden.',
      'Onderstreping en kleur zijn niet meegekomen. Vet en schuin wel.',
      'Een ingevoegd document of teken met uitspraak is niet meegekomen. Lees na wat er ontbreekt.'
    ])
  )
})

describe('an image that does not come over is said, and its place is empty', () => {
  const media = 'word/media/image1.jpg'

  test('a drawing of Windows', async () => {
    const emf = new Uint8Array(60)
    emf.set(new TextEncoder().encode(' EMF'), 40)
    const weiger = () => Promise.reject(new Geweigerd('Geen foto.'))
    const { markdown, beelden, opmerkingen } = await leesWord(wordWith({ [media]: emf }), weiger)
    expect(markdown).not.toContain('![')
    expect(beelden).toEqual([])
    expect(opmerkingen).toContain(
      'Beeld 1 is niet meegekomen. Het is een tekening die enkel Word en Windows kunnen lezen (EMF of WMF). Maak er een schermafdruk van en voeg die toe als foto.'
    )
  })

  test('another, with what the cleaner says', async () => {
    const weiger = () => Promise.reject(new Geweigerd('Dit is een HEIC-foto.'))
    const { opmerkingen } = await leesWord(bufferOf(wordFile('word')), weiger)
    expect(opmerkingen).toContain('Beeld 1 is niet meegekomen. Dit is een HEIC-foto.')
  })

  test('and a fault of ours is none of those', async () => {
    const stuk = () => Promise.reject(new Error('ours'))
    await expect(leesWord(bufferOf(wordFile('word')), stuk)).rejects.toThrow('ours')
  })
})

describe('what is no document is refused, with what to do', () => {
  const ole = (words: string) => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(Buffer.from(words, 'utf16le'), 1024)
    return bytes.buffer
  }
  const text = (words: string) => new TextEncoder().encode(words)
  const whole = wordFile('word')

  /** The same zip that says of itself what is not so. */
  const patched = (signature: number, field: number, value: number, bits: 16 | 32) => {
    const bytes = bufferOf(whole)
    const view = new DataView(bytes)
    for (let at = 0; at < view.byteLength - 4; at++) {
      if (view.getUint32(at, true) !== signature) continue
      if (bits === 16) view.setUint16(at + field, value, true)
      else view.setUint32(at + field, value, true)
    }
    return bytes
  }

  test.each([
    ['an old document', ole('WordDocument'), MELDING.oud],
    ['one with a password', ole('EncryptedPackage'), MELDING.wachtwoord],
    ['a zip with a password', patched(0x02014b50, 8, 1, 16), MELDING.wachtwoord],
    ['a broken zip', bufferOf(whole.subarray(0, whole.length / 2)), MELDING.stuk],
    ['a zip whose contents lie outside it', patched(0x02014b50, 42, 0xfffffff, 32), MELDING.stuk],
    ['a zip of a sort that nobody reads', patched(0x02014b50, 10, 12, 16), MELDING.stuk],
    ['text inside that is no XML', wordChanged(() => '<w:document'), MELDING.stuk],
    ['a spreadsheet', bufferOf(zipSync({ 'xl/workbook.xml': text('<workbook/>') })), MELDING.geenWord],
    ['a photo', bufferOf(new Uint8Array([0xff, 0xd8, 0xff])), MELDING.geenWord],
    ['nothing', new ArrayBuffer(0), MELDING.geenWord],
    ['more than a phone holds', new ArrayBuffer(26 * 1024 * 1024), MELDING.groot],
    [
      'without words',
      wordChanged((xml) => xml.replace(/<w:body>[\s\S]*<\/w:body>/u, '<w:body/>')),
      'In dit document staat geen tekst. Kies een ander bestand, of typ je verslag.'
    ]
  ])('%s', async (_, bytes, words) => {
    const reden: unknown = await lees(bytes).catch((error: unknown) => error)
    expect(reden).toBeInstanceOf(Geweigerd)
    expect((reden as Geweigerd).message).toBe(words)
  })

  test('a bomb, that says it is small', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(1_000_000) })
    const view = new DataView(bomb.buffer)
    const list = view.getUint32(bomb.length - 22 + 16, true)
    view.setUint32(list + 24, 100, true)
    expect(bomb.length).toBeLessThan(2000)
    expect(() => unpacked(bomb, { text: 999_999, images: 2_000_000 })).toThrow(
      new Geweigerd(MELDING.uitgepakt)
    )
    expect(unpacked(bomb, { text: 1_000_000, images: 0 }).get('word/document.xml')?.length).toBe(1_000_000)
  })
})

test('a photo from a phone is given to who draws it anew, whole', async () => {
  const photo = await phonePhoto(40, 30)
  const offered: Blob[] = []
  await leesWord(wordWith({ 'word/media/image1.jpg': photo }), (bestand) => {
    offered.push(bestand)
    return maakSchoon(bestand)
  })
  expect(await Promise.all(offered.map((blob) => blob.arrayBuffer()))).toEqual([bufferOf(photo)])
})
