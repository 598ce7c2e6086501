/** The catalogue of all datasets in the words of DCAT-AP, for portals that collect data. Its context stands in it: nothing is fetched. */

import { LICENTIE } from '../../core/lespakket.ts'
import { ownId } from '../../core/own-id.ts'
import type { Output } from '../../core/types.ts'
import { contentDate } from '../../site/entries.ts'
import { OPEN_DATA_ADDRESS } from '../../site/views.ts'
import { json } from '../output.ts'
import type { DataContext, Dataset } from './dataset.ts'
import { schemaAddress, type Tabel } from './tabel.ts'

export const CATALOGUS = '/data/catalogus.jsonld'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
}

/** Lists of the Publications Office of the EU, in which DCAT-AP asks for codes. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const MEDIA = 'https://www.iana.org/assignments/media-types'
/** The province of Limburg in Belgium, in the regions of the EU. */
const LIMBURG = 'http://data.europa.eu/nuts/code/BE22'

/** What each form of a dataset is, as a host serves it. */
export const VORMEN = {
  csv: { type: 'text/csv', soort: 'CSV' },
  json: { type: 'application/json', soort: 'JSON' }
} as const

/** Who reads the page of open data finds each dataset by its name. */
export function idOf({ naam }: Pick<Dataset, 'naam'>): string {
  return naam.replaceAll('/', '-')
}

export function catalogusOf(context: DataContext, tabellen: readonly Tabel[]): Output {
  const { siteUrl } = context
  return json(`static${CATALOGUS}`, {
    '@context': CONTEXT,
    '@id': siteUrl + CATALOGUS,
    '@type': 'dcat:Catalog',
    'dct:title': nl('Open data van PLOT kenniscentrum'),
    'dct:description': nl(
      'Alle tabellen over bodycams en drones bij politie en brandweer in Limburg die het kenniscentrum deelt.'
    ),
    'foaf:homepage': ref(`${siteUrl}/`),
    ...shared(context),
    'dct:license': ref(LICENTIE.url),
    'dct:spatial': ref(LIMBURG),
    'dcat:dataset': tabellen.map((tabel) => datasetOf(context, tabel))
  })
}

function datasetOf(context: DataContext, tabel: Tabel): object {
  const { siteUrl } = context
  const { dataset } = tabel
  return {
    '@id': siteUrl + anchorOf(dataset),
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.naam,
    'dct:title': nl(dataset.titel),
    'dct:description': nl(dataset.uitleg),
    ...shared(context),
    'dct:accessRights': ref(`${AUTHORITY}/access-right/PUBLIC`),
    'dct:accrualPeriodicity': ref(`${AUTHORITY}/frequency/IRREG`),
    'dcat:theme': ref(`${AUTHORITY}/data-theme/JUST`),
    'dcat:landingPage': ref(siteUrl + anchorOf(dataset)),
    'dct:conformsTo': ref(siteUrl + schemaAddress(dataset)),
    ...(dataset.isLimburgs ? { 'dct:spatial': ref(LIMBURG) } : {}),
    'dcat:distribution': (['csv', 'json'] as const).map((vorm) => ({
      '@id': siteUrl + addressOf(tabel[vorm]),
      '@type': 'dcat:Distribution',
      'dct:title': nl(`${dataset.titel} (${VORMEN[vorm].soort})`),
      'dcat:accessURL': ref(siteUrl + anchorOf(dataset)),
      'dcat:downloadURL': ref(siteUrl + addressOf(tabel[vorm])),
      'dcat:mediaType': ref(`${MEDIA}/${VORMEN[vorm].type}`),
      'dct:format': ref(`${AUTHORITY}/file-type/${VORMEN[vorm].soort}`),
      'dcat:byteSize': { '@value': String(tabel[vorm].bytes.length), '@type': 'xsd:nonNegativeInteger' },
      'dct:license': ref(LICENTIE.url),
      ...(vorm === 'json' ? { 'dct:conformsTo': ref(siteUrl + schemaAddress(dataset)) } : {})
    }))
  }
}

/** The catalogue and its datasets have one maker, one language, and are as new as the newest text. */
function shared({ site, siteUrl }: DataContext): object {
  return {
    'dct:publisher': { '@id': `${siteUrl}/over`, '@type': 'foaf:Agent', 'foaf:name': 'PLOT kenniscentrum' },
    'dct:language': ref(`${AUTHORITY}/language/NLD`),
    'dct:modified': { '@value': contentDate(site.entries), '@type': 'xsd:date' }
  }
}

function anchorOf(dataset: Dataset): string {
  return `${OPEN_DATA_ADDRESS}#${ownId(idOf(dataset))}`
}

/** Where an output is fetched. */
export function addressOf({ path }: Output): string {
  return path.slice('static'.length)
}

function nl(value: string): object {
  return { '@value': value, '@language': 'nl' }
}

function ref(id: string): object {
  return { '@id': id }
}
