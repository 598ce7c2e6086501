/**
 * What a browser runs on the page of slides: show one at a time, go on by keyboard, notes beside it or in a window of their
 * own. It asks nobody for anything. Without it the page is there to read. Written as text, because it stands in the page.
 */

export const PROGRAMMA = `(() => {
const bladen = [...document.querySelectorAll('.blad')]
const body = document.body
const wortel = document.documentElement
const balk = document.querySelector('.balk')
const melding = document.querySelector('.voorlezen')
const knop = (doet) => balk.querySelector('[data-doet="' + doet + '"]')
const isSpreker = location.hash.startsWith('#_spreker') && !!window.opener
let nu = 0
let toont = false
let ander = isSpreker ? window.opener : null
const titelVan = (blad) => (blad ? blad.querySelector('h1,h2').textContent : '')
const nummerIn = (hash) => Math.min(bladen.length, Math.max(1, Number(/\\d+$/.exec(hash) || 1))) - 1

function toon(index, isVanAnder) {
  nu = Math.min(bladen.length - 1, Math.max(0, index))
  const blad = bladen[nu]
  bladen.forEach((ander) => { ander.hidden = toont && ander !== blad })
  knop('vorige').disabled = nu === 0
  knop('volgende').disabled = nu === bladen.length - 1
  balk.querySelector('.balk__stand').textContent = (nu + 1) + ' / ' + bladen.length
  if (!toont) return
  const volgende = blad.querySelector('.volgende')
  if (volgende) volgende.textContent = bladen[nu + 1] ? 'Hierna: ' + titelVan(bladen[nu + 1]) : 'Dit is de laatste dia.'
  const tekst = blad.querySelector('.dia__tekst')
  if (tekst) {
    if (tekst.scrollHeight > tekst.clientHeight + 1) tekst.tabIndex = 0
    else tekst.removeAttribute('tabindex')
  }
  melding.textContent = 'Dia ' + (nu + 1) + ' van ' + bladen.length + ': ' + titelVan(blad)
  history.replaceState(null, '', (isSpreker ? '#_spreker-' : '#_dia-') + (nu + 1))
  if (ander && !ander.closed && !isVanAnder) ander.postMessage({ dia: nu }, '*')
}

function zet(wil) {
  toont = wil
  body.classList.toggle('toont', wil)
  knop('lezen').textContent = wil ? 'Alle dia\\u2019s' : 'Presenteren'
  for (const naam of ['vorige', 'volgende', 'notities', 'venster', 'scherm']) if (knop(naam)) knop(naam).hidden = !wil
  balk.querySelector('.balk__stand').hidden = !wil
  toon(nu)
  if (!wil) bladen[nu].scrollIntoView()
}

function notities(wil) {
  body.classList.toggle('toont--notities', wil)
  knop('notities').setAttribute('aria-pressed', String(wil))
  toon(nu)
}

const DOET = {
  vorige: () => toon(nu - 1),
  volgende: () => toon(nu + 1),
  notities: () => notities(!body.classList.contains('toont--notities')),
  venster: () => { ander = window.open(location.href.replace(/#.*$/, '') + '#_spreker-' + (nu + 1), 'spreker', 'width=1100,height=700') },
  scherm: () => (document.fullscreenElement ? document.exitFullscreen() : wortel.requestFullscreen()),
  lezen: () => {
    if (!toont) nu = bladen.findIndex((blad) => blad.getBoundingClientRect().bottom > 80)
    zet(!toont)
  }
}
const TOETSEN = {
  ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: -bladen.length, End: bladen.length
}
balk.addEventListener('click', (event) => {
  const gekozen = event.target.closest('button')
  if (gekozen) DOET[gekozen.dataset.doet]()
})
document.addEventListener('keydown', (event) => {
  if (!toont || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.key === 'Escape' && !document.fullscreenElement) return zet(false)
  const stap = TOETSEN[event.key]
  const schuift = event.target.closest('.dia__tekst[tabindex],.notities')
  if (stap === undefined || (schuift && !/Left|Right/.test(event.key))) return
  event.preventDefault()
  toon(nu + stap)
})
addEventListener('message', (event) => {
  const dia = event.data && event.data.dia
  if (event.source === ander && Number.isInteger(dia)) toon(dia, true)
})
addEventListener('hashchange', () => toon(nummerIn(location.hash)))

body.classList.add('heeft-programma')
balk.hidden = false
nu = nummerIn(location.hash)
if (isSpreker) {
  body.classList.add('spreker')
  knop('venster').remove()
  DOET.venster = () => undefined
}
const isGroot = matchMedia('(min-width: 50rem) and (min-aspect-ratio: 1/1)').matches
zet(isGroot)
if (isSpreker) notities(true)
})()`
