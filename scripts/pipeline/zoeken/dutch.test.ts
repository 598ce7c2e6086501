import { describe, expect, test } from 'vitest'
import { partsOf } from './compounds.ts'
import { fold } from './fold.ts'
import { slips, slipsIn } from './near.ts'
import { otherStems, stem } from './stem.ts'
import { isCode, tokensOf, wordsOf } from './tokens.ts'

describe('folding', () => {
  test.each([
    ['Coördinator', 'coordinator'],
    ['Één', 'een'],
    ['ĳver', 'ijver'],
    ['camera’s', "camera's"],
    ['auto´s', "auto's"],
    ['af\u00ADbreken', 'afbreken'],
    ['drone‑inzet', 'drone-inzet']
  ])('%s is written as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('words of a text', () => {
  test.each([
    ['Drone-inzet', ['drone', 'inzet', 'droneinzet']],
    ['politie- en brandweerzones', ['politie', 'en', 'brandweerzones']],
    ['camera’s', ['camera']],
    ["foto's", ['foto']],
    ['het p.v. van', ['het', 'pv', 'van']],
    ['(EU) 2019/947', ['eu', '2019', '947', '2019/947']],
    ['art. 6.1', ['art', '6.1']],
    ['WPA 25/3', ['wpa', '25', '25/3']],
    ['<b>X</b>', ['b', 'x', 'b']]
  ])('%s: %j', (text, words) => {
    expect(tokensOf(text)).toEqual(words)
  })

  test('a question asks for the parts, and for a number as a whole', () => {
    expect(wordsOf('drone-inzet 2019/947 art. 6.1')).toEqual(['drone', 'inzet', '2019/947', 'art', '6.1'])
  })

  test('a code is what holds a digit', () => {
    expect(['6.1', 'c2', 'wpa'].map(isCode)).toEqual([true, true, false])
  })
})

describe('stems', () => {
  test.each([
    'drone drones',
    'camera cameras',
    'les lessen',
    'zone zones',
    'brief brieven briefje briefjes',
    'huis huizen huisje',
    'man mannen mannetje',
    'kaart kaarten kaartje kaartjes',
    'film filmen filmpje filmpjes',
    'foto fotootje',
    'wet wetten',
    'weet weten',
    'regel regelen regels regeling regelingen',
    'motor motoren motors',
    'kanaal kanalen',
    'piloot piloten',
    'bewaren bewaar bewaring',
    'geven geef',
    'deel delen',
    'openbaar openbare',
    'waarschuw waarschuwen waarschuwing waarschuwingen',
    'registratie registraties registreren registreer registrering',
    'evaluatie evalueren evalueer',
    'veiligheid veiligheden',
    'proces processen',
    'idee ideeen'
  ])('%s are one word', (family) => {
    expect([...new Set(family.split(' ').map(stem))]).toHaveLength(1)
  })

  test.each([
    'wet weet',
    'naam neem',
    'les last',
    'brand brandweer',
    'man maan',
    'bom boom',
    'recht rechter'
  ])('%s are two', (pair) => {
    expect(new Set(pair.split(' ').map(stem)).size).toBe(2)
  })

  test.each([
    ['filmt', 'filmen'],
    ['gefilmd', 'filmen'],
    ['bewaart', 'bewaren'],
    ['bewaarde', 'bewaren'],
    ['gemeld', 'melden'],
    ['aangevraagd', 'aanvragen'],
    ['opgeleid', 'opleiden'],
    ['drager', 'dragen'],
    ['veiligheid', 'veilig'],
    ['kinderen', 'kind'],
    ['deurtje', 'deur']
  ])('%s may be of %s', (word, other) => {
    expect(otherStems(word)).toContain(stem(other))
  })

  test('a short word, a code and a word of another script stay as they are', () => {
    expect(['bc', '6.1', 'a1', 'дрон'].map(stem)).toEqual(['bc', '6.1', 'a1', 'дрон'])
  })
})

describe('compounds', () => {
  const lexicon = new Map(
    [
      'bewaren',
      'termijn',
      'melding',
      'formulier',
      'beeld',
      'beheer',
      'camera',
      'helm',
      'bewaking',
      'roepen'
    ].map((word) => [stem(word), 3])
  )

  test.each([
    ['bewaartermijn', 'bewaren', 'termijn'],
    ['bewaartermijnen', 'bewaren', 'termijn'],
    ['meldingsformulier', 'melding', 'formulier'],
    ['beeldenbeheer', 'beeld', 'beheer'],
    ['helmcamera', 'helm', 'camera'],
    ['bewakingscamera', 'bewaking', 'camera']
  ])('%s is %s and %s', (word, modifier, head) => {
    expect(partsOf(word, lexicon)).toEqual({ modifier: stem(modifier), head: stem(head) })
  })

  test('of a verb with a particle the verb', () => {
    expect(partsOf('terugroepen', lexicon)).toEqual({ head: stem('roepen') })
  })

  test('what does not consist of known words is no compound', () => {
    expect(partsOf('procedure', lexicon)).toBeUndefined()
    expect(partsOf('cameraatje', lexicon)).toBeUndefined()
  })
})

describe('slips', () => {
  test.each([
    ['camera', 'camera', 0],
    ['camera', 'camra', 1],
    ['camera', 'kamera', 1],
    ['camera', 'caemra', 1],
    ['opname', 'opnaem', 1],
    ['bodycam', 'bodicams', 2]
  ])('%s and %s are %d apart', (one, other, distance) => {
    expect(slips(one, other, 2)).toBe(distance)
    expect(slips(other, one, 2)).toBe(distance)
  })

  test('what is further apart is not counted out', () => {
    expect(slips('camera', 'brandweer', 2)).toBeGreaterThan(2)
    expect(slips('a'.repeat(100), 'a'.repeat(100), 1)).toBeGreaterThan(1)
  })

  test('a short word holds none', () => {
    expect(['wpa', 'zone', 'drone', 'proefproject'].map(slipsIn)).toEqual([0, 0, 1, 2])
  })
})
