/** A module as a LearningResource of schema.org, for who gathers training material: what it teaches, and on which words it stands. */

import { latest } from '../../core/calendar.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import type { Site } from '../../site/site.ts'
import { updatedOn } from '../../site/entries.ts'
import { hoofdletter } from '../../core/dutch.ts'
import { LICENTIE } from '../../core/lespakket.ts'
import { listedAt } from '../onderdelen.ts'
import { omschrijvingOf } from '../page-link.ts'
import { artikelsIn, foundAt } from './waarop.ts'

export const TAAL = 'nl-BE'

/** `gift` is the path of its questions, where there are any to ask. */
export function moduleJson(
  site: Site,
  module: EntryOf<'module'>,
  siteUrl: string,
  gift: string | undefined
): object {
  const { titel, leerdoelen, doelgroep, voorkennis, status, fictief } = module.data
  const parts = listedAt(site, module.address)
  const url = siteUrl + module.address
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: fictief ? `Fictief voorbeeld: ${titel}` : titel,
    description: omschrijvingOf(module),
    inLanguage: TAAL,
    learningResourceType: 'module',
    creativeWorkStatus: hoofdletter(status),
    teaches: leerdoelen,
    ...(voorkennis ? { competencyRequired: voorkennis } : {}),
    audience: doelgroep.map((wie) => ({ '@type': 'EducationalAudience', educationalRole: wie })),
    dateModified: latest([module, ...parts].map(updatedOn)),
    license: LICENTIE.url,
    isAccessibleForFree: true,
    isBasedOn: artikelsIn(site, [module, ...parts]).map((nummer) => based(site, nummer, siteUrl)),
    hasPart: parts.map((part, index) => partOf(part, index, siteUrl)),
    ...(gift === undefined
      ? {}
      : {
          encoding: [
            { '@type': 'MediaObject', name: 'GIFT', encodingFormat: 'text/plain', contentUrl: siteUrl + gift }
          ]
        })
  }
}

const SOORTEN: Readonly<Record<string, string>> = { les: 'les', rollenspel: 'rollenspel', vragen: 'toets' }

function partOf(part: Entry, index: number, siteUrl: string): object {
  return {
    '@type': part.kind === 'vragen' ? ['Quiz', 'LearningResource'] : 'LearningResource',
    name: part.data.titel,
    url: siteUrl + part.address,
    inLanguage: TAAL,
    learningResourceType: SOORTEN[part.kind] ?? part.kind,
    position: index + 1
  }
}

/** What cannot be found is told by its number: rules say where it is named. */
function based(site: Site, nummer: string, siteUrl: string): object {
  const found = foundAt(site, nummer)
  if (!found) return { '@type': 'CreativeWork', identifier: nummer }
  const { entry, artikel, versie, isConcept } = found
  return {
    '@type': 'CreativeWork',
    identifier: artikel.vingerafdruk,
    name: `${artikel.nummer} ${artikel.titel}`,
    url: `${siteUrl}${entry.address}#${artikel.id}`,
    ...(versie === undefined ? {} : { version: versie }),
    ...(isConcept ? { creativeWorkStatus: 'Concept' } : {})
  }
}
