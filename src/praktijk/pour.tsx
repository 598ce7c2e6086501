/** Frame HTML + report data → a finished page. Pure; each hole is filled with what is safe where it stands. */

import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { PageOf } from '../data'
import { jsonForScript } from '../page/json-ld'
import { DATA_ID, PLACEHOLDERS, TEMPLATE_PATH } from './placeholders'
import { samenvattingOf } from './samenvatting'
import { Verslag } from './verslag'

export function pour(frame: string, report: PageOf<'ervaring'>): string {
  const script = `<script type="application/json" id="${DATA_ID}">${jsonForScript(report)}</script>`
  const filled = fill(frame, [
    [PLACEHOLDERS.title, escape(report.titel)],
    [PLACEHOLDERS.description, escape(samenvattingOf(report))],
    [TEMPLATE_PATH, escape(report.address)],
    [PLACEHOLDERS.body, renderToString(createElement(Verslag, { report }))]
  ])
  return filled.replace('</body>', () => `${script}</body>`)
}

/** All holes in one pass over the frame, so that nothing poured is ever searched for a hole. */
function fill(frame: string, holes: readonly [string, string][]): string {
  const values = new Map(holes)
  const pattern = new RegExp(
    holes.map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'),
    'gu'
  )
  return frame.replace(pattern, (name) => values.get(name) ?? '')
}

/** For text and for attribute values. The minifier of the frame drops quotes, so white space and signs cannot end a value. */
function escape(text: string): string {
  return text.replace(/[\s&<>"'`=]/gu, (character) => `&#${character.charCodeAt(0)};`)
}
