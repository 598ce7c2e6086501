/** How an address of this site is written: with the path that the site stands under, and for elsewhere with its host. */

import { homepage } from '../../package.json'
import { fullAddress, hrefUnder, publishedAt } from '../pipeline'

const read = publishedAt(homepage)
// The configuration of Docusaurus refuses it first, with what to write instead.
if (!read) throw new Error('"homepage" in package.json is no address of a site')
const site = read

/** Path of the site, with a slash at both ends. */
export const BASE = site.base

/** What an element or a request takes for an address of the pipeline: once for each, and nowhere else. */
export function hrefOf(address: string): string {
  return hrefUnder(site, address)
}

/** The published address, also when this copy of the site is served elsewhere: for a report or on paper. */
export function adresOf(address: string): string {
  return fullAddress(site, address)
}

/** The address of the pipeline for a path in the bar of the browser. */
export function addressOf(pathname: string): string {
  return `/${pathname.slice(BASE.length)}`
}
