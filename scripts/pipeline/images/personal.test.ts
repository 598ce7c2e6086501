import { describe, expect, test } from 'vitest'
import * as make from '../../fixtures/images.ts'
import { sharp } from '../../io/sharp.ts'
import { personalIn } from './personal.ts'

const png = await make.plainImage('png')
const jpeg = await make.plainImage('jpeg')
const webp = await make.plainImage('webp')

type Tags = Record<string, string>

async function withExif(format: 'png' | 'jpeg' | 'webp', exif: Record<string, Tags>): Promise<Uint8Array> {
  return new Uint8Array(await sharp(png).withExif(exif).toFormat(format).toBuffer())
}

/** One IPTC field, as Photoshop wraps it. */
function iptc(field: number, value: string): Uint8Array {
  const data = make.concat(new Uint8Array([0x1c, 2, field, 0, value.length]), value)
  const head = new Uint8Array([4, 4, 0, 0, 0, 0, 0, data.length])
  return make.withJpegSegment(jpeg, 0xed, make.concat('Photoshop 3.0\0', '8BIM', head, data))
}

/** EXIF of little-endian directories that are given number by number. */
function exif(...numbers: number[]): Uint8Array {
  return make.withJpegSegment(jpeg, 0xe1, make.concat('Exif\0\0II*\0', new Uint8Array(numbers)))
}

const XMP = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:Description '

describe('found', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('EXIF in a %s', async (format) => {
    const bytes = await withExif(format, {
      IFD0: { Artist: 'An Peeters', DateTime: '2026:03:05 10:11:12', ImageDescription: 'Voor de garage' },
      IFD2: { BodySerialNumber: 'SN-1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 56/1 0/1' }
    })
    expect(personalIn(bytes)).toEqual(['plaats (GPS)', 'naam', 'toestelnummer', 'tijdstip', 'opmerking'])
  })

  test.each([
    ['the name of the owner', 'jpeg', { IFD2: { CameraOwnerName: 'An' } }, ['naam']],
    ['copyright', 'webp', { IFD0: { Copyright: 'An' } }, ['naam']],
    ['a comment', 'png', { IFD2: { UserComment: 'Bij An thuis' } }, ['opmerking']],
    ['a date', 'jpeg', { IFD2: { DateTimeOriginal: '2026:03:05 10:11:12' } }, ['tijdstip']],
    ['the day of the GPS', 'jpeg', { IFD3: { GPSDateStamp: '2026:03:05' } }, ['tijdstip']]
  ] as const)('%s', async (_, format, tags, words) => {
    expect(personalIn(await withExif(format, tags))).toEqual(words)
  })

  test.each([
    ['PNG text', make.withPngChunk(png, 'tEXt', 'Author\0An'), ['naam']],
    ['PNG text, packed', make.withPngChunk(png, 'zTXt', 'Description\0\0xx'), ['opmerking']],
    ['PNG text, international', make.withPngChunk(png, 'iTXt', 'date:create\0\0\0\0\x002026'), ['tijdstip']],
    ['PNG time', make.withPngChunk(png, 'tIME', new Uint8Array([7, 234, 3, 5, 1, 1, 1])), ['tijdstip']],
    ['PNG XMP', make.withPngChunk(png, 'iTXt', `XML:com.adobe.xmp\0\0\0\0\0${XMP}dc:creator`), ['naam']],
    ['JPEG comment', make.withJpegSegment(jpeg, 0xfe, 'Bij An thuis'), ['opmerking']],
    ['XMP place', make.withJpegSegment(jpeg, 0xe1, `${XMP}exif:GPSLatitude="50"`), ['plaats (GPS)']],
    ['XMP face', make.withJpegSegment(jpeg, 0xe1, `${XMP}mwg-rs:Name="An"`), ['naam']],
    ['XMP of any kind', make.withJpegSegment(jpeg, 0xe1, `${XMP}a:b="c"`), ['opmerking']],
    ['IPTC by-line', iptc(80, 'An'), ['naam']],
    ['IPTC date', iptc(55, '20260305'), ['tijdstip']],
    ['IPTC city', iptc(90, 'Genk'), ['plaats (GPS)']],
    ['IPTC keyword', iptc(25, 'garage'), ['opmerking']],
    ['a video behind a JPEG', make.concat(jpeg, 'ftypmp42'), ['aangehangen gegevens']],
    ['a text behind a PNG', make.concat(png, 'PK\x03\x04'), ['aangehangen gegevens']],
    ['a text behind a WebP', make.concat(webp, '<script>'), ['aangehangen gegevens']],
    [
      'a thumbnail',
      exif(
        8,
        0,
        0,
        0,
        1,
        0,
        0x12,
        1,
        3,
        0,
        1,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        26,
        0,
        0,
        0,
        1,
        0,
        1,
        2,
        4,
        0,
        1,
        0,
        0,
        0,
        9,
        0,
        0,
        0
      ),
      ['miniatuur']
    ],
    ['EXIF that is none', exif(0, 0, 0, 0), ['onleesbare gegevens']]
  ])('%s', (_, bytes, words) => {
    expect(personalIn(bytes)).toEqual(words)
  })
})

describe('silent on', async () => {
  test.each([
    ['a bare PNG', png],
    ['a bare JPEG', jpeg],
    ['a bare WebP', webp],
    ['the name of a program', make.withPngChunk(png, 'tEXt', 'Software\0Tekenprogramma 3')],
    ['a colour profile', new Uint8Array(await sharp(png).withIccProfile('p3').jpeg().toBuffer())],
    [
      'the direction of a photo',
      new Uint8Array(await sharp(png).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    ],
    [
      'fields that a camera left blank',
      await withExif('jpeg', { IFD0: { Artist: '    ', DateTime: '0000:00:00 00:00:00' } })
    ],
    ['the brand of a camera', await withExif('jpeg', { IFD0: { Make: 'Merk', Model: 'Model 3' } })],
    [
      'settings of Photoshop',
      make.withJpegSegment(jpeg, 0xed, 'Photoshop 3.0\x008BIM\x03\xed\0\0\0\0\0\x02ab')
    ],
    ['padding', make.concat(jpeg, new Uint8Array(2048))],
    ['a text', make.concat('GPSLatitude')],
    ['nothing', new Uint8Array()]
  ])('%s', (_, bytes) => {
    expect(personalIn(bytes)).toEqual([])
  })
})

test('EXIF that counts to four billion is read no further than it goes', () => {
  const entry = [0x3b, 1, 2, 0, 255, 255, 255, 255, 8, 0, 0, 0]
  const bytes = exif(8, 0, 0, 0, 255, 255, ...Array.from({ length: 5000 }, () => entry).flat())
  expect(personalIn(bytes)).toEqual(['naam'])
})
