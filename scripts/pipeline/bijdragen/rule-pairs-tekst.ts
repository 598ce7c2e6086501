/** Pairs of the rules on what somebody writes. */

import type { Paar } from './paar.ts'

export const TEKST: Readonly<Record<string, Paar>> = {
  'a11y-alt': ['![](drager.jpg)', '![Een bodycam op de borst, met het rode lampje aan](drager.jpg)'],
  'a11y-heading-order': ['## Context\n\n#### Het weer', '## Context\n\n### Het weer'],
  'a11y-language': [
    'Officers should activate the camera at the start of the contact and should not stop it before the end.',
    'Een Amerikaanse handleiding zegt het in het Engels zo:\n\n> Officers should activate the camera at the start of the contact and should not stop it before the end.'
  ],
  'a11y-link-same-text': [
    'Lees [de regel](/recht/wpa) en [de regel](/recht/gdpr).',
    'Lees [de WPA](/recht/wpa) en [de GDPR](/recht/gdpr).'
  ],
  'a11y-link-text': [
    'Lees het [hier](/recht/wpa).',
    'Lees [wat de wet op het politieambt zegt](/recht/wpa).'
  ],
  'a11y-link-url': [
    'Zie https://site.example/cameras.',
    "Zie [wat de site over camera's zegt](https://site.example/cameras)."
  ],
  'a11y-table-head': [
    '| | |\n| --- | --- |\n| Dashcam | ja |',
    '| Camera | Mag het? |\n| --- | --- |\n| Dashcam | ja |'
  ],
  'content-behoefte': [
    'vragen:\n  v-bediening:\n    vraag: Hoe nodig is een toestel dat makkelijk te bedienen is?\n    soort: schaal\n    schaal: nood\n    behoefte: bodycam/bediening',
    'vragen:\n  v-bediening:\n    vraag: Hoe nodig is een toestel dat makkelijk te bedienen is?\n    soort: schaal\n    schaal: nood\n    behoefte: bodycam/bedienen-onder-druk'
  ],
  'content-beslisboom': [
    ':::beslisboom\n- Is er gevaar?\n  - **Ja** → Ga eerst in veiligheid.\n:::',
    ':::beslisboom\n- Is er gevaar?\n  - **Ja** → Ga eerst in veiligheid.\n  - **Nee** → Waarschuw en neem op.\n:::'
  ],
  'content-bevraging': [
    'vragen:\n  v-nood:\n    vraag: Wat heb je nodig?\n    soort: meer',
    'vragen:\n  v-nood:\n    vraag: Wat heb je nodig?\n    soort: meer\n    antwoorden:\n      - { code: opleiding, tekst: Een opleiding }\n      - { code: training, tekst: Een training }'
  ],
  'content-dates': [
    'van_kracht_op: 2026-02-01\nvan_kracht_tot: 2026-01-31',
    'van_kracht_op: 2026-02-01\nvan_kracht_tot: 2027-02-01'
  ],
  'content-fictief': [
    '# docs/praktijk/voorbeeldzone/2026-03-05-waarschuwing-in-lawaai.md\ntype: ervaring',
    '# docs/praktijk/voorbeeldzone/2026-03-05-waarschuwing-in-lawaai.md\ntype: ervaring\nfictief: true'
  ],
  'content-fictief-unmarked': [
    'omschrijving: Fictief voorbeeld van een oefening.',
    'omschrijving: Een oefening in het donker.\nfictief: true'
  ],
  'content-footnote': [
    'Dat schreef de pers.[^pers]',
    'Dat schreef de pers.[^pers]\n\n[^pers]: Krant, mei 2022.'
  ],
  'content-future': ['datum: 2099-01-01', 'datum: 2026-03-05'],
  'content-gedeeld': [
    '# docs/zones/limburg.md\nsoort: gedeeld\ngemeenten: [Voorbeeldgem]',
    '# docs/zones/limburg.md\nsoort: gedeeld'
  ],
  'content-gevolg': [
    '# Een verslag\nverloop:\n  - staat: opleiding-gewijzigd\n    op: 2026-05-07\n    door: lesgever\n\n# Een module die geen verslag noemt\nstatus: in-gebruik',
    '# Een verslag\nverloop:\n  - staat: opleiding-gewijzigd\n    op: 2026-05-07\n    door: lesgever\n\n# De module die wijzigde\nwijzigingen:\n  - op: 2026-05-07\n    wat: De zin wordt met lawaai geoefend.\n    verslag: /praktijk/voorbeeldzone/2026-03-05-waarschuwing-in-lawaai'
  ],
  'content-invoering': [
    '# docs/zones/voorbeeldzone.md, met soort: lokaal\ntoestemmingen:\n  - technologie: bodycam\n    zoneraad: true',
    '# docs/zones/voorbeeldzone.md, met soort: lokaal\ntoestemmingen:\n  - technologie: bodycam\n    gemeente: Voorbeeldgem'
  ],
  'content-lessons': [
    'docs/opleiding/waarschuwen/index.md',
    'docs/opleiding/waarschuwen/index.md\ndocs/opleiding/waarschuwen/de-zin.md'
  ],
  'content-markt': [
    '# docs/markt/bodycam.md, in de tekst\nEen toestel kost 100 euro.',
    '# docs/markt/bodycam.md, bij het product\nprijzen:\n  - bedrag: 100\n    voor: per toestel, zonder btw\n    op: 2026-03-05\n    bron: Offerte van 5 maart 2026'
  ],
  'content-order': [
    '# docs/opleiding/waarschuwen/de-zin.md\nvolgorde: 1\n\n# docs/opleiding/waarschuwen/de-stem.md\nvolgorde: 1',
    '# docs/opleiding/waarschuwen/de-zin.md\nvolgorde: 1\n\n# docs/opleiding/waarschuwen/de-stem.md\nvolgorde: 2'
  ],
  'content-parts': [
    '## Wanneer neem je op? {#bc-6-1}\n\n- bij een interventie',
    '## Wanneer neem je op? {#bc-6-1}\n\nNeem op bij een interventie.'
  ],
  'content-review': [
    '# Hoofdstuk 6\nnagelezen:\n  - artikel: BC 7.1\n    vingerafdruk: v2:0123456789ab\n    op: 2026-03-01\n    door: juridisch nalezer\n    tegen: wet van 19 oktober 2023\n    uitkomst: ongewijzigd',
    '# Hoofdstuk 6\nnagelezen:\n  - artikel: BC 6.1\n    vingerafdruk: v2:0123456789ab\n    op: 2026-03-01\n    door: juridisch nalezer\n    tegen: wet van 19 oktober 2023\n    uitkomst: ongewijzigd'
  ],
  'content-review-stale': [
    '# De woorden van BC 6.1 zijn intussen anders.\nnagelezen:\n  - artikel: BC 6.1\n    vingerafdruk: v2:‹van de woorden van toen›\n    op: 2026-03-01\n    uitkomst: ongewijzigd',
    '# Het oude nazicht blijft staan; dit komt eronder.\n  - artikel: BC 6.1\n    vingerafdruk: v2:‹van de woorden van nu›\n    op: 2026-11-01\n    uitkomst: ongewijzigd'
  ],
  'content-source': ['grondslag: wet', 'grondslag: wet\nrecht: [wpa]'],
  'content-stappen': [
    ':::stappen\n- Waarschuw.\n- Neem op.\n:::',
    ':::stappen\n1. Waarschuw.\n2. Neem op.\n:::'
  ],
  'content-status': [
    'status: in-beoordeling\ngoedgekeurd: { door: Politiecollege, op: 2026-01-15, besluit: SG-1 }',
    'status: in-beoordeling'
  ],
  'content-status-review': [
    '# Hoofdstuk 6 van een concept\nnagelezen:\n  - artikel: BC 6.1\n    vingerafdruk: v2:0123456789ab\n    op: 2026-03-01\n    door: juridisch nalezer\n    tegen: wet van 19 oktober 2023\n    uitkomst: ongewijzigd',
    '# Hoofdstuk 6 van een concept\npeildatum: 2026-03-05'
  ],
  'content-telling': [
    'tellingen:\n  v-nood:\n    - { antwoorden: [opleiding], aantal: 3 }',
    '# Samen met een ander antwoord zijn het er genoeg.\ntellingen:\n  v-nood:\n    - { antwoorden: [opleiding, training], aantal: 9 }'
  ],
  'content-verloop': [
    'verloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener\n  - staat: vastgesteld\n    op: 2026-03-26\n    door: werkgroep',
    'verloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener\n  - staat: nagekeken\n    op: 2026-03-12\n    door: tweede lezer\n  - staat: vastgesteld\n    op: 2026-03-26\n    door: werkgroep'
  ],
  'content-zoekwoorden': [
    'zoekwoorden:\n  - bij: wie-beslist-er\n    woorden: [wie is de baas]',
    'zoekwoorden:\n  - woorden: [wie is de baas]'
  ],
  'content-template': ['Vul aan.', 'De drager waarschuwde en nam daarna op.'],
  'content-themas': [
    'themas:\n  - titel: Opnemen\n    hoofdstukken: [aktivering]',
    'themas:\n  - titel: Opnemen\n    hoofdstukken: [activering]'
  ],
  'content-version-concept': [
    '# docs/inzetkader/bodycam/0.1/index.md\nstatus: concept\n\n# docs/inzetkader/bodycam/0.2/index.md\nstatus: concept',
    '# docs/inzetkader/bodycam/0.2/index.md\nstatus: concept'
  ],
  'content-version-overlap': [
    '# docs/inzetkader/bodycam/1.0/index.md\nvan_kracht_tot: 2026-10-01\n\n# docs/inzetkader/bodycam/1.1/index.md\nvan_kracht_op: 2026-09-01',
    '# docs/inzetkader/bodycam/1.0/index.md\nvan_kracht_tot: 2026-09-01\n\n# docs/inzetkader/bodycam/1.1/index.md\nvan_kracht_op: 2026-09-01'
  ],
  'heading-id': ['## Wanneer mag je opnemen? {#BC_6.1}', '## Wanneer mag je opnemen? {#bc-6-1}'],
  'link-anchor': ['[het doel](/recht/wpa#het-doel-ervan)', '[artikel 25/3](/recht/wpa#wpa-25-3)'],
  'link-artikel': ['Zie BC 99.1.', 'Zie BC 6.1.'],
  'link-artikel-vervallen': [
    'In een pauze neem je niet op (BC 6.2).',
    'Vroeger stond dat in BC 6.2@1.0. Nu geldt BC 6.1.'
  ],
  'link-name': ['begrippen: [bodycams]', 'begrippen: [bodycam]'],
  'link-page': ['[activeren](/begrippen/activeren)', '[activeren](/begrippen/activering)'],
  'matter-date': [
    '# docs/praktijk/voorbeeldzone/2026-03-05-waarschuwing-in-lawaai.md\ndatum: 2026-03-04',
    '# docs/praktijk/voorbeeldzone/2026-03-05-waarschuwing-in-lawaai.md\ndatum: 2026-03-05'
  ],
  'matter-verloop': [
    'staat: ingediend',
    'verloop:\n  - staat: ingediend\n    op: 2026-03-05\n    door: indiener'
  ],
  'matter-missing': [
    '## Context\n\nHet regende.',
    '---\ntitel: Opnemen in de regen\nbijgewerkt: 2026-03-05\n---\n\n## Context\n\nHet regende.'
  ],
  'matter-schema': ['datum: 5 maart 2026', 'datum: 2026-03-05'],
  'privacy-address': ['We stonden in de ‹straat› op nummer ‹huisnummer›.', 'We stonden bij een rijwoning.'],
  'privacy-antwoorden': [
    'docs/behoeften/technologie/plot-antwoorden-technologie-1a2b3c.json',
    'docs/behoeften/technologie/resultaat-voorjaar.md'
  ],
  'privacy-birth': ['De man, geboren op ‹dag›, stapte uit.', 'Een man van rond de dertig stapte uit.'],
  'privacy-combination': [
    'Op ‹dag› om ‹uur› viel de enige ‹functie› van ‹gemeente› van zijn paard.',
    'Op een weekavond in januari viel een collega van zijn paard.'
  ],
  'privacy-email': ['Mail ‹voornaam.naam›@‹korps›.be.', 'Vraag het aan het aanspreekpunt van je zone.'],
  'privacy-file-name': [
    'docs/praktijk/lrh/2026-03-05-‹gsm-nummer›.md',
    'docs/praktijk/lrh/2026-03-05-te-laat-opgenomen.md'
  ],
  'privacy-file-person': [
    'docs/praktijk/lrh/2026-03-05-‹naam›.md',
    'docs/praktijk/lrh/2026-03-05-te-laat-opgenomen.md'
  ],
  'privacy-iban': ['De schade ging naar rekening ‹rekeningnummer›.', 'De schade werd vergoed.'],
  'privacy-image': [
    'Een foto zoals ze van je telefoon komt: plaats, uur en toestel zitten erin.',
    'Dezelfde foto, schoongemaakt op /bijdragen/foto.'
  ],
  'privacy-label': ['Het pv kreeg nummer ‹pv-nummer›.', 'Er werd een pv opgesteld.'],
  'privacy-name': ['Inspecteur ‹naam› nam niet op.', 'De drager nam niet op.'],
  'privacy-national-number': ['Zijn rijksregisternummer is ‹nummer›.', 'Zijn identiteit werd nagegaan.'],
  'privacy-phone': ['Bel de melder op ‹gsm-nummer›.', 'De melder werd teruggebeld.'],
  'privacy-place': ['We stonden op ‹breedte›, ‹lengte›.', 'We stonden langs een drukke weg.'],
  'privacy-plate': ['De wagen met plaat ‹nummerplaat› reed door.', 'Een bestelwagen reed door.'],
  'privacy-profile': [
    'Zie zijn profiel op ‹adres van een sociaal netwerk›.',
    'Hij filmde zelf en deelde het online.'
  ],
  'privacy-record': ['In dossier ‹nummer› staat meer.', 'In het dossier staat meer.'],
  'text-block': [
    '    Midden op de borst, want daar ziet de camera het meest.',
    'Midden op de borst, want daar ziet de camera het meest.'
  ],
  'text-comment': [
    '<!-- nog na te vragen aan de DPO -->',
    '#### Wat nog onbekend is\n\nVraag het na bij je DPO.'
  ],
  'text-lost': [
    '| Wat | Wie |\n| --- | --- |\n| Opladen | Ploegchef | voor de dienst |',
    '| Wat | Wie | Wanneer |\n| --- | --- | --- |\n| Opladen | Ploegchef | voor de dienst |'
  ],
  'text-near-markup': ['Zie [[activering]].', 'Zie [activering](/begrippen/activering).'],
  'text-struck': ['Het duurde ~10 tot 20~ minuten.', 'Het duurde 10 tot 20 minuten.'],
  'vraag-artikel': [
    '# docs/inzetkader/bodycam/index.md\nvragen: [DR 1.1]',
    '# docs/inzetkader/bodycam/index.md\nvragen: [BC 6.1]'
  ],
  'toets-vorm': [
    '## Wanneer waarschuw je? {#v-wanneer}\n\n- Voor je opneemt\n- Nadat je opneemt',
    '## Wanneer waarschuw je? {#v-wanneer}\n\n- [x] Voor je opneemt\n- [ ] Nadat je opneemt\n\n> Uitleg: eerst waarschuwen, dan opnemen (BC 6.1).'
  ],
  'vroeger-adres': [
    '# docs/over/voorbeeld.md\nvroeger: [/over/voorbeeld]',
    '# docs/over/voorbeeld.md\nvroeger: [/over/een-oude-naam]'
  ]
}
