/**
 * `/inzetkader/<technologie>/korps`: a korps answers what the template asks and takes its own inzetkader along. Which
 * version counts is the reader's day, so the browser asks for its data; the questions of today's stand in the page itself,
 * to be printed by who has no JavaScript.
 */

import { dataAddress } from '../../core/data-address.ts'
import { nameOf } from '../../core/address.ts'
import type { Version } from '../../inzetkader/versions.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import { versionsOf } from '../../site/versions.ts'
import type { View, ViewMaker } from '../context.ts'
import { korpsAddress, korpsData } from '../inzetkader/korps.ts'

export type KorpsView = View & {
  technologie: { naam: string; address: string; titel: string }
  /** Lowest first, each with where its questions are. */
  versies: (Version & { data: string })[]
  /** Of the version that counts on the day of the content; only chapters and articles that ask something. */
  lijst: {
    versie: string
    hoofdstukken: {
      titel: string
      volgorde: number
      artikels: { nummer: string; titel: string; address: string; vragen: string[] }[]
    }[]
  }
  fictief?: true
}

export const korps: ViewMaker = ({ site }) =>
  entriesOf(site, 'technologie').map(({ address, data }) => {
    const naam = nameOf(address)
    const kader = site.current.get(naam)
    const view: KorpsView = {
      address: `${address}/korps`,
      titel: `${data.titel}: het kader van je korps`,
      omschrijving:
        'Beantwoord de vragen van het inzetkader voor je eigen korps, en neem het resultaat mee als Word, Markdown of rekenblad.',
      bijgewerkt: contentDate(site.entries),
      toc: [],
      technologie: { naam, address, titel: data.titel },
      versies: versionsOf(site, naam).map((version) => ({
        ...version,
        data: dataAddress(korpsAddress(version.address))
      })),
      lijst: {
        versie: kader ? nameOf(kader.address) : '',
        hoofdstukken: (kader ? korpsData(site, kader).hoofdstukken : [])
          .map(({ titel, volgorde, artikels }) => ({
            titel,
            volgorde,
            artikels: artikels
              .filter(({ vragen }) => vragen.length > 0)
              .map(({ nummer, titel: kop, address: at, vragen }) => ({
                nummer,
                titel: kop,
                address: at,
                vragen
              }))
          }))
          .filter(({ artikels }) => artikels.length > 0)
      },
      ...(data.fictief ? { fictief: true as const } : {})
    }
    return { view: 'korps' as const, data: view }
  })
