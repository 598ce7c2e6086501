/** Pairs of the rules on articles, versions, files and what the site refuses. */

import type { Paar } from './paar.ts'

export const SITE: Readonly<Record<string, Paar>> = {
  'afwijking-stale': [
    '# De woorden van BC 6.1 zijn intussen anders.\nafwijkingen:\n  - artikel: BC 6.1\n    vingerafdruk: v2:‹van de woorden van toen›',
    '# De zone besliste opnieuw.\nafwijkingen:\n  - artikel: BC 6.1\n    vingerafdruk: v2:‹van de woorden van nu›'
  ],
  'artikel-count': [
    'Hoofdstuk 6 met 61 artikels, van {#bc-6-1} tot {#bc-6-61}.',
    'Hoofdstuk 6 met de eerste 30 artikels, en een hoofdstuk 7 met de andere.'
  ],
  'artikel-number': [
    'In hoofdstuk 6:\n\n## Wanneer stop je? {#bc-5-2}\n\nStop als de interventie voorbij is.',
    'In hoofdstuk 6:\n\n## Wanneer stop je? {#bc-6-2}\n\nStop als de interventie voorbij is.'
  ],
  'artikel-unique': [
    'Naast een hoofdstuk dat al een BC 6.1 heeft:\n\n## Wanneer stop je? {#bc-6-1}\n\nStop als de interventie voorbij is.',
    'Naast een hoofdstuk dat al een BC 6.1 heeft:\n\n## Wanneer stop je? {#bc-6-2}\n\nStop als de interventie voorbij is.'
  ],
  'begrip-adopted': [
    '# Een woord in vastgestelde regels krijgt een andere uitleg.\ndefinitie: Enkel een opdracht met geweld.',
    '# De uitleg zoals toen die regels vastgesteld werden.\ndefinitie: Een opdracht op het terrein.'
  ],
  'begrip-unique': [
    '# Bodycam is al een begrip.\ntitel: Camera\nsynoniemen: [bodycam]',
    '# Bodycam is al een begrip.\ntitel: Camera\nsynoniemen: [toestel]'
  ],
  'begrip-word': ['synoniemen: [de]', 'synoniemen: [opname]'],
  'change-address': [
    'docs/over/camera.md krijgt de naam docs/over/uitrusting.md.',
    'docs/over/camera.md krijgt de naam docs/over/uitrusting.md, met in de kop:\nvroeger: [/over/camera]'
  ],
  'change-adopted': [
    'In versie 1.0, die al vastgesteld is, staat nu "moet" in plaats van "mag".',
    'Versie 1.0 blijft zoals ze was. "Moet" staat in het concept van versie 1.1.'
  ],
  'change-beside': [
    'Een nieuw nazicht of een nieuwe afwijking die niemand besliste.',
    'Een nieuw nazicht of een nieuwe afwijking, met wie besliste en wanneer. Ze blijft ter info: wie het voorstel nakijkt, leest ze eerst.'
  ],
  'change-cause': [
    'BC 6.1 kreeg andere woorden, en de kop van de versie zegt niet waarom.',
    'wijzigingen:\n  - artikel: BC 6.1\n    wijziging: Er staat "moet" in plaats van "mag".\n    waarom: Dragers twijfelden of ze mochten opnemen.\n    oorzaak: nazicht'
  ],
  'change-new-report': [
    '# Een nieuw verslag\nverloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener\n  - staat: nagekeken\n    op: 2026-03-05\n    door: tweede lezer',
    '# Een nieuw verslag\nverloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener'
  ],
  'change-telling': [
    '# Vroeger stond er deelnemers: 41\ndeelnemers: 43',
    '# Twee late antwoorden tellen mee in een volgende periode.\ndeelnemers: 41'
  ],
  'change-verloop': [
    'De dag van een stap die er al stond, is gewijzigd.',
    'De stap die er al stond, blijft. Een nieuwe stap komt eronder.'
  ],
  'change-opnieuw': [
    'Een nieuw verslag vertelt hetzelfde als een verslag dat al geborgd is.',
    'Bij het oude verslag staat de stap "opnieuw-opgedoken", met het adres van het nieuwe.'
  ],
  'change-review': [
    'De dag van een nazicht dat er al stond, is gewijzigd.',
    'Het nazicht dat er al stond, blijft. Een nieuw nazicht komt eronder.'
  ],
  'change-updated': [
    'bijgewerkt: 2026-03-05\n---\n\nZeg voortaan luid dat je opneemt.',
    'bijgewerkt: 2026-03-09\n---\n\nZeg voortaan luid dat je opneemt.'
  ],
  'file-litter': ['docs/over/.gitkeep', 'docs/over/camera.md'],
  'fingerprint-unique': [
    'Twee artikels krijgen per toeval dezelfde vingerafdruk.',
    'In één van beide staat één woord anders.'
  ],
  'image-broken': ['Een foto die maar half is overgezet.', 'Dezelfde foto, opnieuw van het toestel gehaald.'],
  'image-own-folder': [
    'In docs/inzetkader/bodycam/1.2/activering.md:\n\n![Een plan van het station](../plan.png)',
    'In docs/inzetkader/bodycam/1.2/activering.md, met plan.png ernaast:\n\n![Een plan van het station](plan.png)'
  ],
  'image-unused': [
    'docs/over/plan.png staat op geen enkele pagina.',
    'In docs/over/camera.md:\n\n![Plan van de plaats](plan.png)'
  ],
  'kaart-artikel': [
    '# Op de kaart van de bodycam\n  - doe: Zeg hardop dat je opneemt.\n    artikel: DR 1.1',
    '# Op de kaart van de bodycam\n  - doe: Zeg hardop dat je opneemt.\n    artikel: BC 6.1'
  ],
  'place-owner': ['docs/bijdragen/regels.md', 'docs/bijdragen/onze-regels.md'],
  'place-parent': [
    'docs/opleiding/waarschuwen/de-zin.md',
    'docs/opleiding/waarschuwen/index.md\ndocs/opleiding/waarschuwen/de-zin.md'
  ],
  'place-unknown': ['docs/begrip/opname.md', 'docs/begrippen/opname.md'],
  'prefix-unique': [
    '# docs/inzetkader/drones/index.md, naast een bodycam met BC\nprefix: BC',
    '# docs/inzetkader/drones/index.md, naast een bodycam met BC\nprefix: DR'
  ],
  'register-append': [
    'In register.jsonl is een oude regel gewijzigd.',
    'De oude regels van register.jsonl blijven staan. De opdracht npm run vaststellen zet een nieuwe eronder.'
  ],
  'register-digest': [
    'Versie 1.0 staat in register.jsonl zonder controlesommen.',
    'De opdracht npm run overzetten zet ze eronder, in een nieuwe regel.'
  ],
  'register-line': [
    '{"soort":"vaststelling","versie":"1.0"',
    'Een hele regel, zoals npm run vaststellen ze schrijft.'
  ],
  'register-new': [
    'Een nieuwe regel in register.jsonl over een besluit dat niemand nam.',
    'Een nieuwe regel over een besluit van het bevoegde orgaan. Ze blijft ter info: wie het voorstel nakijkt, leest ze eerst.'
  ],
  'register-status': [
    '# Het register zegt dat versie 1.0 ingetrokken is.\nstatus: vastgesteld',
    '# Het register zegt dat versie 1.0 ingetrokken is.\nstatus: ingetrokken'
  ],
  'register-words': [
    'Het besluit zegt: Je mag opnemen bij een interventie.\nDe tekst zegt: Je mag opnemen, bij een interventie.',
    'Het besluit zegt: Je mag opnemen bij een interventie.\nDe tekst zegt: Je mag opnemen bij een interventie.'
  ],
  'safety-characters': [
    'Je neemt op zodra&#8203; de interventie begint.',
    'Je neemt op zodra de interventie begint.'
  ],
  'safety-code-language': ['```jsn\n{ "camera": 1 }\n```', '```json\n{ "camera": 1 }\n```'],
  'safety-collision': [
    'docs/over/Camera.md\ndocs/over/camera.md',
    'docs/over/camera.md\ndocs/over/cameras.md'
  ],
  'safety-directive': [
    ':::opgelet\nFilm nooit in de kleedkamer.\n:::',
    ':::warning\nFilm nooit in de kleedkamer.\n:::'
  ],
  'safety-encoding': [
    'Een tekst die niet als UTF-8 bewaard is: "café" wordt bij anderen "caf?".',
    'Dezelfde tekst, opnieuw bewaard als UTF-8.'
  ],
  'safety-file-name': ['docs/over/Camera op het vest.md', 'docs/over/camera-op-het-vest.md'],
  'safety-file-type': ['docs/over/plan.svg', 'docs/over/plan.png'],
  'safety-html': ['<b>Waarschuw eerst.</b>', '**Waarschuw eerst.**'],
  'safety-image': ['vest.png, dat binnenin een JPEG is.', 'vest.jpg, dat ook binnenin een JPEG is.'],
  'safety-limits': [
    '> > > > > > > > > > > > > Een citaat in een citaat, dertien keer.',
    '> Een citaat, één keer.'
  ],
  'safety-link-host': [
    '[politie.be](https://andere-site.example)',
    '[de andere site](https://andere-site.example)'
  ],
  'safety-link-look-alike': [
    '[de site van de zone](https://xn--zne-1na.example/)',
    '[de site van de zone](https://zone.example/)'
  ],
  'safety-litter': ['docs/over/#camera.md#', 'docs/over/camera.md'],
  'safety-symlink': [
    'docs/over/camera.md als snelkoppeling naar een ander bestand.',
    'docs/over/camera.md als gewoon bestand.'
  ],
  'safety-unwrap': ['Het woord mdx-code-block stuurt de bouw van de site.', 'Dat woord laat je weg.'],
  'safety-url': ['[filmpje](javascript:start())', '[filmpje](https://site.example/filmpje)'],
  'safety-yaml': [
    'titel: &t Camera\nomschrijving: *t',
    'titel: Camera\nomschrijving: Waar je de camera draagt.'
  ],
  'toets-stale': [
    '# BC 6.1 zegt nu "moet" in plaats van "mag".\nv-opnemen:\n  artikel: BC 6.1\n  vingerafdruk: v2:f8ea56789d06',
    '# De vraag is opnieuw naast BC 6.1 gelezen.\nv-opnemen:\n  artikel: BC 6.1\n  vingerafdruk: v2:fa1c4c3b984f'
  ],
  'toets-vaststaat': [
    '# BC 6.2 laat het aan elk korps over.\nv-stoppen:\n  artikel: BC 6.2',
    '# Over BC 6.1 staat iets vast.\nv-opnemen:\n  artikel: BC 6.1'
  ]
}
