/**
 * What a contributor writes wrong and how it is right, by rule. Written by hand, so short enough to see at once; a value that
 * would point somebody out is said in words between ‹ ›. Rules that only a maintainer meets show their fixture.
 */
export const PAREN: Readonly<Record<string, readonly [fout: string, goed: string]>> = {
  'a11y-alt': ['![](drager.jpg)', '![Een bodycam op de borst, met het rode lampje aan](drager.jpg)'],
  'a11y-heading-order': ['## Context\n\n#### Het weer', '## Context\n\n### Het weer'],
  'a11y-link-text': [
    'Lees het [hier](/recht/wpa).',
    'Lees [wat de wet op het politieambt zegt](/recht/wpa).'
  ],
  'a11y-link-url': [
    'Zie [/begrippen/activering](/begrippen/activering).',
    'Zie [wat activering is](/begrippen/activering).'
  ],
  'a11y-link-same-text': [
    'Lees [de regel](/recht/wpa) en [de regel](/recht/gdpr).',
    'Lees [de WPA](/recht/wpa) en [de GDPR](/recht/gdpr).'
  ],
  'a11y-table-head': [
    '| | |\n| --- | --- |\n| Dashcam | ja |',
    '| Camera | Mag het? |\n| --- | --- |\n| Dashcam | ja |'
  ],
  'content-footnote': [
    'Dat schreef de pers.[^pers]',
    'Dat schreef de pers.[^pers]\n\n[^pers]: Krant, mei 2022.'
  ],
  'content-fictief-unmarked': [
    'omschrijving: Fictief voorbeeld van een oefening.',
    'omschrijving: Een oefening in het donker.\nfictief: true'
  ],
  'content-future': ['datum: 2099-01-01', 'datum: 2026-03-05'],
  'content-template': ['Schrijf hier je tekst.', 'De drager waarschuwde en nam daarna op.'],
  'content-beslisboom': [
    ':::beslisboom\n- Is er gevaar?\n  - **Ja** → Ga eerst in veiligheid.\n:::',
    ':::beslisboom\n- Is er gevaar?\n  - **Ja** → Ga eerst in veiligheid.\n  - **Nee** → Waarschuw en neem op.\n:::'
  ],
  'heading-id': ['## Wanneer mag je opnemen? {#BC_6.1}', '## Wanneer mag je opnemen? {#bc-6-1}'],
  'link-anchor': ['[het doel](/recht/wpa#het-doel-ervan)', '[artikel 25/3](/recht/wpa#wpa-25-3)'],
  'link-artikel': ['Zie BC 99.1.', 'Zie BC 6.1.'],
  'link-name': ['begrippen: [bodycams]', 'begrippen: [bodycam]'],
  'link-page': ['[activeren](/begrippen/activeren)', '[activeren](/begrippen/activering)'],
  'matter-missing': [
    '## Context\n\nHet regende.',
    '---\ntitel: Opnemen in de regen\nbijgewerkt: 2026-03-05\n---\n\n## Context\n\nHet regende.'
  ],
  'matter-schema': ['datum: 5 maart 2026', 'datum: 2026-03-05'],
  'privacy-address': ['We stonden in de ‹straat› op nummer ‹huisnummer›.', 'We stonden bij een rijwoning.'],
  'privacy-birth': ['De man, geboren op ‹dag›, stapte uit.', 'Een man van rond de dertig stapte uit.'],
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
  'safety-directive': [
    ':::opgelet\nFilm nooit in de kleedkamer.\n:::',
    ':::warning\nFilm nooit in de kleedkamer.\n:::'
  ],
  'safety-html': ['<b>Waarschuw eerst.</b>', '**Waarschuw eerst.**'],
  'safety-link-host': [
    '[politie.be](https://andere-site.example)',
    '[de andere site](https://andere-site.example)'
  ],
  'safety-url': ['[filmpje](javascript:start())', '[filmpje](https://site.example/filmpje)'],
  'text-comment': [
    '<!-- nog na te vragen aan de DPO -->',
    '#### Wat nog onbekend is\n\nVraag het na bij je DPO.'
  ],
  'text-near-markup': ['Zie [[activering]].', 'Zie [activering](/begrippen/activering).'],
  'text-struck': ['Het duurde ~10 tot 20~ minuten.', 'Het duurde 10 tot 20 minuten.']
}
