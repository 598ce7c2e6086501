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

/** One resource, as Photoshop wraps it. */
function photoshop(id: number, data: Uint8Array | string, after: Uint8Array | string = ''): Uint8Array {
  const head = new Uint8Array([id >> 8, id & 255, 0, 0, 0, 0, 0, make.concat(data).length])
  return make.withJpegSegment(jpeg, 0xed, make.concat('Photoshop 3.0\0', '8BIM', head, data, after))
}

function iptc(field: number, value: string, record = 2): Uint8Array {
  return photoshop(0x0404, make.concat(new Uint8Array([0x1c, record, field, 0, value.length]), value))
}

/** What stands at an offset from the end of an image, put between its parts. */
function before(bytes: Uint8Array, end: number, head: Uint8Array | string, data: string): Uint8Array {
  const at = bytes.length - end
  return make.concat(bytes.subarray(0, at), head, data, bytes.subarray(at))
}

/** A chunk of a WebP behind its pixels. */
function withWebpChunk(type: string, data: string): Uint8Array {
  const bytes = make.concat(webp, type, new Uint8Array([data.length, 0, 0, 0]), data)
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(4, bytes.length - 8, true)
  return bytes
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

/** "Could not read" is not "nothing found". */
describe('what this program cannot read is a finding', () => {
  const UNREAD = 'onleesbare gegevens'
  const SECRET = 'An Peeters, Genk.'
  const [own, foreign] = [exif(8, 0, 0, 0, 1, 0, 0x3b, 1, 2, 0, 9, 0, 0, 0, 200, 0, 0, 0), jpeg.subarray(2)]
  const fields = (count: number): number[] =>
    Array.from({ length: count }, () => [0, 1, 3, 0, 1, 0, 0, 0, 9, 0, 0, 0]).flat()

  test.each([
    ['a segment that no table knows', make.withJpegSegment(jpeg, 0xe4, SECRET), [UNREAD]],
    ['the measurements of an action camera', make.withJpegSegment(jpeg, 0xe6, 'GoPro\0GPS5'), [UNREAD]],
    ['a note behind a known head', make.withJpegSegment(jpeg, 0xec, `Ducky\0${SECRET}`), [UNREAD]],
    ['a small copy in JFIF', make.withJpegSegment(jpeg, 0xe0, `JFIF\0${SECRET}`), ['miniatuur']],
    ['a small copy in JFXX', make.withJpegSegment(jpeg, 0xe0, 'JFXX\0\x10'), ['miniatuur']],
    [
      'EXIF behind a stray byte',
      make.withJpegSegment(own, 0x01, '').fill(7, 4, 6),
      ['naam', 'aangehangen gegevens']
    ],
    [
      'a text between two segments',
      make.concat(own.subarray(0, 2), new Uint8Array([0xff, 1]), SECRET, foreign),
      ['aangehangen gegevens']
    ],
    [
      'a segment behind the pixels that is too long',
      before(jpeg, 2, new Uint8Array([0xff, 0xe1, 0xff, 0xff]), SECRET),
      ['aangehangen gegevens']
    ],
    ['a chunk that no table knows', make.withPngChunk(png, 'prVt', SECRET), [UNREAD]],
    ['a measure that is a text', make.withPngChunk(png, 'pHYs', SECRET.repeat(5)), [UNREAD]],
    ['a frame of a picture that does not move', make.withPngChunk(png, 'fdAT', SECRET), [UNREAD]],
    ['a chunk that was cut off', before(png, 12, '\0\0\x09\x09tEXt', SECRET), ['aangehangen gegevens']],
    ['a text in place of the end', make.concat(png.subarray(0, -12), SECRET), ['aangehangen gegevens']],
    ['a chunk of WebP that no table knows', withWebpChunk('exif', SECRET), [UNREAD]],
    ['a frame of a WebP that does not move', withWebpChunk('ANMF', SECRET), [UNREAD]],
    ['EXIF whose values stand elsewhere', own, ['naam']],
    ['EXIF with more fields than we read', exif(8, 0, 0, 0, 0xf5, 1, ...fields(501)), [UNREAD]],
    [
      'a comment behind many blanks',
      make.withJpegSegment(jpeg, 0xfe, ' '.repeat(5000) + SECRET),
      ['opmerking']
    ],
    ['IPTC that begins with a zero', photoshop(0x0404, `\0\x1c\x02\x50\0\x02An`), [UNREAD]],
    ['the day that IPTC was sent', iptc(70, '20260305', 1), ['tijdstip']],
    ['a record of IPTC that no table knows', iptc(80, 'An', 6), ['opmerking']],
    ['the small copy of Photoshop', photoshop(0x040c, 'JFIF'), ['miniatuur']],
    ['EXIF that Photoshop kept', photoshop(0x0422, 'II*\0'), ['opmerking']],
    ['a text behind what Photoshop wrote', photoshop(0x03ed, 'ab', SECRET), [UNREAD]],
    [
      'more blocks than any program writes',
      make.concat(
        jpeg.subarray(0, 2),
        new Uint8Array(4 * 1001).map((_, index) => [0xff, 0xfe, 0, 2][index % 4] ?? 0),
        foreign
      ),
      [UNREAD]
    ]
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
    ['settings of Photoshop', photoshop(0x03ed, 'ab')],
    [
      'the quality that Photoshop saved with',
      make.withJpegSegment(jpeg, 0xec, 'Ducky\0\x01\0\x04\0\0\0\x3c\0\0')
    ],
    ['where other pictures stand', make.withJpegSegment(jpeg, 0xe2, 'MPF\0MM\0*')],
    ['what Apple notes in a screenshot', make.withPngChunk(png, 'iDOT', '\0\0\0\x02K')],
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
  expect(personalIn(bytes)).toEqual(['naam', 'onleesbare gegevens'])
})
