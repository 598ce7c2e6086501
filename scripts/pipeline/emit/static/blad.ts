/** A whole document of static HTML. It asks for nothing but what `hoofd` names, and runs nothing but what that brings. */

import { all, element, type Html, text } from './html.ts'

export type Blad = {
  titel: string
  /** Of its words, "nl-BE". */
  taal: string
  /** What stands in `body`. */
  lichaam: Html
  /** Of the style sheet, beside this file; none where the styles stand in `hoofd`. */
  stijl?: string
  /** Of its own script, beside this file. */
  script?: string
  /** More of the head, such as styles of its own. */
  hoofd?: Html
}

const encoder = new TextEncoder()

export function statischBlad({ titel, taal, lichaam, stijl, script, hoofd }: Blad): Uint8Array {
  const head = all([
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, text(titel)),
    ...(stijl === undefined ? [] : [element('link', { rel: 'stylesheet', href: stijl })]),
    ...(hoofd === undefined ? [] : [hoofd]),
    ...(script === undefined ? [] : [element('script', { src: script, defer: true })])
  ])
  const page = element('html', { lang: taal }, element('head', {}, head), element('body', {}, lichaam))
  return encoder.encode(`<!doctype html>\n${page.xml}\n`)
}

/** Styles of our own within a document. */
export function stijlIn(css: string): Html {
  if (css.includes('</')) throw new Error('A style of ours would end its element')
  return { xml: `<style>${css}</style>` }
}
