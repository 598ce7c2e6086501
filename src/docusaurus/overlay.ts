/**
 * Only while `npm start` runs: shows what the content script found wrong, over the last good page.
 * The findings file is replaced after every run, and hot replacement runs this module again.
 */

import findings from '@site/generated/data/bevindingen.json'
import type { OwnId } from '../pipeline'

type Finding = {
  path: string
  line: number
  column: number
  level: string
  rule: string
  message: string
  help: string
}

const ID = '_bevindingen' satisfies OwnId

function show(list: readonly Finding[]): void {
  document.getElementById(ID)?.remove()
  const errors = list.filter(({ level }) => level === 'error')
  if (errors.length === 0) return
  const box = document.createElement('div')
  box.id = ID
  box.setAttribute('role', 'alert')
  box.append(line('strong', 'Er staat een fout in je tekst. Je ziet nog de laatste goede versie.'))
  for (const { path, line: row, column, message, help } of errors.slice(0, 20)) {
    box.append(
      line('code', `${path}:${String(row)}:${String(column)}`),
      line('p', message),
      line('p', `→ ${help}`)
    )
  }
  document.body.append(box)
}

/** Text only: findings quote contributed text. */
function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

if (typeof document !== 'undefined') show(findings as Finding[])
if (module.hot) module.hot.accept()
