/** The document that a korps opens in Word, read as the XML that it is; scripts/browser/korps.test.ts opens it in LibreOffice. */

import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordBytes } from './korps-word'

test('has real headings, counted questions, a table of contents, and words that are words', async () => {
  const files = unzipSync(
    await wordBytes({
      titel: 'Inzetkader: <w:p> & \u0000 \uD800',
      naam: 'kader',
      onder: ['Onder de titel.'],
      stukken: [
        { soort: 'titel', diep: 1, tekst: '1. Dragen' },
        { soort: 'titel', diep: 2, tekst: 'XX 1.1 Wie?' },
        {
          soort: 'vraag',
          tekst: 'Wie draagt?',
          antwoord: ['</w:t> & "wij"'],
          ligtVast: 'Ligt vast: ja',
          opmerking: 'Kijk na.'
        },
        { soort: 'punt', tekst: 'Een punt', diep: 1 },
        { soort: 'tabel', kop: ['Rol'], rijen: [['Drager']] }
      ]
    })
  )
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const styled = (style: string): string[] =>
    [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t[^>]*>(?<text>[^<]*)/gu)].map((t) => t.groups?.['text']).join('')
      )
  expect(styled('Title')).toEqual(['Inzetkader: &lt;w:p&gt; &amp;    '])
  expect(styled('Heading1')).toEqual(['1. Dragen'])
  expect(styled('Heading2')).toEqual(['XX 1.1 Wie?'])
  expect(styled('Vraag')).toEqual(['Wie draagt?'])
  expect(styled('Antwoord')).toEqual(['Ligt vast: ja', '&lt;/w:t&gt; &amp; &quot;wij&quot;'])
  expect(styled('Opmerking')).toEqual(['Kijk na.'])
  expect(styled('TOC1').join()).toContain('1. Dragen')
  expect(xml).toContain('<w:tblHeader/>')
  expect(strFromU8(files['word/numbering.xml'] ?? new Uint8Array())).toContain('Vraag %1.')
})
