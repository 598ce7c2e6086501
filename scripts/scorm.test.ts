/** The manifest of a course package against the schemas of SCORM 1.2 and what those leave open; and the size of its program. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { CURSUS, type Pakket, pakketOf, wordsIn } from './fixtures/cursus.ts'
import { NIET_GELEZEN } from './fixtures/toets.ts'
import { childrenOf, type Element, readXml, textOf } from './fixtures/xml.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { speler } from './io/speler.ts'

const SCHEMAS = ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'].map((fileName) => ({
  fileName,
  // Of the namespace of XML itself libxml2 allows no declaration.
  contents: readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/scorm', fileName), 'utf8').replace(
    'xmlns="http://www.w3.org/XML/1998/namespace"',
    ''
  )
}))

/** Both at once: each element is held against the schema of its own. */
const BOTH = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`

async function faultsIn(manifest: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'both.xsd', contents: BOTH },
    preload: SCHEMAS
  })
  return errors.map(({ message }) => message)
}

const PAKKET = pakketOf(CURSUS)
const MANIFEST = wordsIn(PAKKET, 'imsmanifest.xml')

describe('by the schemas of SCORM 1.2', () => {
  test.each<[string, Pakket]>([
    ['with questions', PAKKET],
    ['without', pakketOf(NIET_GELEZEN)]
  ])('a manifest is valid, %s', async (_, pakket) => {
    expect(await faultsIn(wordsIn(pakket, 'imsmanifest.xml'))).toEqual([])
  })

  test.each<[string, string, RegExp]>([
    [
      'adlcp:scormtype="sco"',
      'adlcp:scormtype="les"',
      /'les' is not an element of the set \{'asset', 'sco'\}/u
    ],
    ['<resources>', '<resources><item identifier="x"/>', /This element is not expected/u],
    ['identifier="cursus">', 'identifier="1 cursus">', /not a valid value of the atomic type 'xs:ID'/u]
  ])('%s → %s is not', async (from, to, message) => {
    expect(MANIFEST).toContain(from)
    expect((await faultsIn(MANIFEST.replace(from, to))).join('\n')).toMatch(message)
  })
})

describe('what the schemas leave open', () => {
  const root = readXml(MANIFEST)
  const one = (element: Element, name: string): Element => {
    const [found, ...others] = childrenOf(element, name)
    if (!found || others.length > 0) throw new Error(`Not one ${name}`)
    return found
  }
  const organizations = one(root, 'organizations')
  const item = one(one(organizations, 'organization'), 'item')
  const resource = one(one(root, 'resources'), 'resource')

  test('it is SCORM 1.2', () => {
    const metadata = one(root, 'metadata')
    expect([textOf(one(metadata, 'schema')), textOf(one(metadata, 'schemaversion'))]).toEqual([
      'ADL SCORM',
      '1.2'
    ])
  })

  test('the course that opens is there, and leads to its page', () => {
    expect(organizations.attributes['default']).toBe(
      one(organizations, 'organization').attributes['identifier']
    )
    expect(item.attributes['identifierref']).toBe(resource.attributes['identifier'])
    expect(resource.attributes).toMatchObject({
      'adlcp:scormtype': 'sco',
      type: 'webcontent',
      href: 'index.html'
    })
    expect(textOf(one(item, 'title'))).not.toBe('')
    expect(textOf(one(item, 'adlcp:masteryscore'))).toBe('100')
  })

  test('ids are unique', () => {
    const ids = [root, one(organizations, 'organization'), item, resource].map(
      ({ attributes }) => attributes['identifier']
    )
    expect(new Set(ids).size).toBe(4)
  })

  test('every file of the package is named, and every file that is named is there; all in ASCII', () => {
    const named = childrenOf(resource, 'file').map(({ attributes }) => attributes['href'] ?? '')
    expect(named).toContain(resource.attributes['href'])
    expect(['imsmanifest.xml', ...named]).toEqual([...PAKKET.keys()])
    expect(named.filter((path) => !/^[\w./-]+$/u.test(path) || path.startsWith('/'))).toEqual([])
  })
})

test('the program of the package is at most 8 kB, asks for nothing and makes no code of text', () => {
  const script = speler()
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(8 * 1024)
  expect(script).toContain('LMSInitialize')
  expect(script).not.toMatch(
    /\bfetch\(|XMLHttpRequest|\beval\(|new Function|innerHTML|import\(|localStorage|cookie/u
  )
})
