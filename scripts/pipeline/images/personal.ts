/** Which kinds of personal data stand in an image file: names of kinds, never a value. */

import type { Block, BlockKind } from './block.ts'
import { blocksOf } from './container.ts'
import { type ExifField, exifFields } from './exif.ts'
import { type PhotoshopPart, photoshopParts } from './photoshop.ts'

/** In the order of a message. */
const PERSONAL = [
  'plaats (GPS)',
  'naam',
  'toestelnummer',
  'tijdstip',
  'opmerking',
  'miniatuur',
  'aangehangen gegevens',
  'onleesbare gegevens'
] as const

export type Personal = (typeof PERSONAL)[number]

export function personalIn(bytes: Uint8Array): Personal[] {
  const found = new Set(blocksOf(bytes).flatMap(({ kind, data }) => READERS[kind](data)))
  return PERSONAL.filter((word) => found.has(word))
}

const READERS: Readonly<Record<BlockKind, (data: Block['data']) => Personal[]>> = {
  exif: (data) => exifFields(data)?.flatMap(inExif) ?? ['onleesbare gegevens'],
  xmp: (data) => inXmp(new TextDecoder('latin1').decode(data)),
  iptc: (data) => photoshopParts(data).flatMap(inPhotoshop),
  text: inText,
  time: () => ['tijdstip'],
  comment: (data) => (isBlank(data) ? [] : ['opmerking']),
  thumbnail: () => ['miniatuur'],
  appended: () => ['aangehangen gegevens'],
  plain: () => [],
  /* What we cannot read is not the same as nothing. */
  other: (data) => (isBlank(data) ? [] : ['onleesbare gegevens'])
}

const EXIF: readonly { word: Personal; group: ExifField['group']; tags: readonly number[] }[] = [
  // Artist, Copyright, XPAuthor; CameraOwnerName, Photographer, ImageEditor
  { word: 'naam', group: 'image', tags: [0x013b, 0x8298, 0x9c9d] },
  { word: 'naam', group: 'photo', tags: [0xa430, 0xa437, 0xa438] },
  // HostComputer, CameraSerialNumber; MakerNote, ImageUniqueID, BodySerialNumber, LensSerialNumber
  { word: 'toestelnummer', group: 'image', tags: [0x013c, 0xc62f] },
  { word: 'toestelnummer', group: 'photo', tags: [0x927c, 0xa420, 0xa431, 0xa435] },
  // DateTime, DateTimeOriginal, DateTimeDigitized, GPSTimeStamp, GPSDateStamp
  { word: 'tijdstip', group: 'image', tags: [0x0132] },
  { word: 'tijdstip', group: 'photo', tags: [0x9003, 0x9004] },
  { word: 'tijdstip', group: 'gps', tags: [0x07, 0x1d] },
  // ImageDescription, XPTitle, XPComment, XPKeywords, XPSubject, XMP, IPTC, Photoshop; UserComment, ImageTitle
  {
    word: 'opmerking',
    group: 'image',
    tags: [0x010e, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f, 0x02bc, 0x83bb, 0x8649]
  },
  { word: 'opmerking', group: 'photo', tags: [0x9286, 0xa436] },
  // StripOffsets, JPEGInterchangeFormat: a small copy, often of what was cut away from the picture.
  { word: 'miniatuur', group: 'thumbnail', tags: [0x0111, 0x0201] }
]
const GPS_VERSION = 0x00
/** Bytes; what is longer was filled in. */
const BLANK_LIMIT = 4096
const USER_COMMENT = 0x9286

function inExif({ group, tag, value, isWhole }: ExifField): Personal[] {
  if (group === 'unread') return ['onleesbare gegevens']
  if (isWhole && isBlank(tag === USER_COMMENT ? value.subarray(8) : value)) return []
  const known = EXIF.find((row) => row.group === group && row.tags.includes(tag))
  if (known) return [known.word]
  if (group === 'thumbnail') return inExif({ group: 'image', tag, value, isWhole })
  return group === 'gps' && tag !== GPS_VERSION ? ['plaats (GPS)'] : []
}

/** Cameras write fields that they cannot fill: zeros, spaces, "0000:00:00". */
function isBlank(value: Uint8Array): boolean {
  return (
    value.length <= BLANK_LIMIT &&
    value.every((byte) => byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0x3a)
  )
}

const XMP: readonly [Personal, RegExp][] = [
  ['plaats (GPS)', /GPS(?:Latitude|Longitude)|photoshop:City|Iptc4xmp\w*:(?:Location|Sublocation)/u],
  [
    'naam',
    /dc:creator|dc:rights|OwnerName|Artist|photoshop:Credit|Person(?:InImage|DisplayName)|mwg-rs:Name/u
  ],
  ['toestelnummer', /SerialNumber|ImageUniqueID/u],
  ['tijdstip', /(?:Create|Modify|Metadata)Date|Date(?:Created|Time)|stEvt:when/u]
]

/** Free text: what we do not recognise is still something that somebody wrote there. */
function inXmp(text: string): Personal[] {
  const words = XMP.filter(([, pattern]) => pattern.test(text)).map(([word]) => word)
  return words.length > 0 ? words : ['opmerking']
}

const TEXT: readonly [Personal | undefined, RegExp][] = [
  [undefined, /^(?:software|gamma|dpi|png:.*)$/iu],
  ['naam', /author|artist|copyright|owner/iu],
  ['plaats (GPS)', /gps|location/iu],
  ['tijdstip', /date|time/iu]
]
const XMP_KEYWORD = 'XML:com.adobe.xmp'

/** A PNG text chunk: keyword, zero byte, text. */
function inText(data: Uint8Array): Personal[] {
  const text = new TextDecoder('latin1').decode(data)
  const keyword = text.slice(0, Math.max(0, text.indexOf('\0')))
  if (keyword === XMP_KEYWORD) return inXmp(text)
  const known = TEXT.find(([, pattern]) => pattern.test(keyword))
  const word = known ? known[0] : 'opmerking'
  return word === undefined ? [] : [word]
}

/** Of the record around the fields: when it was sent. */
const ENVELOPE_DATES: readonly number[] = [70, 80]
const IPTC: readonly [Personal, readonly number[]][] = [
  ['naam', [80, 85, 110, 116, 118, 122]],
  ['tijdstip', [55, 60, 62, 63]],
  ['plaats (GPS)', [26, 27, 90, 92, 95, 101]]
]

function inPhotoshop({ what, record, field }: PhotoshopPart): Personal[] {
  if (what !== 'field') return [what === 'unread' ? 'onleesbare gegevens' : what]
  if (record === 1) return ENVELOPE_DATES.includes(field) ? ['tijdstip'] : []
  if (record === 2 && field === 0) return []
  const known = record === 2 ? IPTC.find(([, fields]) => fields.includes(field)) : undefined
  return [known?.[0] ?? 'opmerking']
}
