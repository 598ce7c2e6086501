/** How the sheets of a kit look: A4, black on white, in the letters of the site. */

/** Beside the document, for whoever prints it. */
export const LETTERS = 'letters.woff2'

export const PAPIER = `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url('${LETTERS}') format('woff2')}
:root{--ink:#000;--ink-soft:#3a444f;--paper:#fff;--surface:#f4f6f7;--line:#b6bfc7;--house-soft:#f1f5fa;--signal:#8a3608;--signal-soft:#fdf4ec;--bezig:#4f3800;--bezig-soft:#fdf8e8}
@page{size:A4;margin:24mm 20mm 20mm;font-family:'Atkinson Hyperlegible Next',sans-serif;font-size:8.5pt;color:#3a444f;
@top-left{border-bottom:.5pt solid #b6bfc7;margin-bottom:6mm;padding-bottom:1.5mm;vertical-align:bottom}
@top-center{border-bottom:.5pt solid #b6bfc7;margin-bottom:6mm;padding-bottom:1.5mm;vertical-align:bottom;content:''}
@top-right{border-bottom:.5pt solid #b6bfc7;margin-bottom:6mm;padding-bottom:1.5mm;vertical-align:bottom}
@bottom-right{content:'Blad ' counter(page) ' van ' counter(pages)}}
@page:first{margin-top:20mm;@top-left{content:none;border:0}@top-center{content:none;border:0}@top-right{content:none;border:0}}
html{font-size:10.5pt;line-height:1.5;color-scheme:light}
main.papier{max-width:none;padding:0}
.papier :is(h1,h2,h3,h4,h5){break-after:avoid;white-space:pre-wrap}
.papier :is(p,dt):has(+ :is(ul,ol,dl)){break-after:avoid}
.papier :is(p,li){orphans:3;widows:3}
.papier :is(li,.kader,.beslisboom,tr,.vraag,dl.feiten>div){break-inside:avoid}
.papier a{color:inherit;text-decoration:none}
h1{font-size:24pt;margin:0 0 3mm}
.deel>h2{border-top:2pt solid var(--house);font-size:17pt;margin:10mm 0 4mm;padding-top:3mm}
.deel--nieuw-blad{break-before:page}
.deel--nieuw-blad>h2{margin-top:0}
.deel h3{font-size:13pt;margin:7mm 0 2mm}
.deel h4{font-size:11pt;margin:5mm 0 1.5mm}
.voorblad{border-top:4pt solid var(--house);padding-top:5mm}
.voorblad__soort{color:var(--house);font-size:11pt;font-weight:600;margin:0 0 2mm}
.voorblad__inleiding{font-size:12.5pt;line-height:1.4;margin:0 0 5mm;max-width:150mm}
.voorblad .melding{background:none;border-left-width:2pt;font-size:10pt;margin:0 0 1.5mm;padding:.5mm 0 .5mm 3mm}
.voorblad .klein{font-size:9pt;line-height:1.4;margin:3mm 0 0}
.inhoud{break-inside:avoid;margin:8mm 0 0}
.inhoud h2{font-size:12pt;margin:0 0 1.5mm}
.inhoud ol{list-style:none;margin:0;padding:0}
.inhoud li{border-bottom:.5pt solid var(--line);margin:0;padding:0}
.inhoud a{display:block;padding:1.1mm 10mm 1.1mm 0;position:relative}
.inhoud a[data-blad]::after{content:attr(data-blad);font-variant-numeric:tabular-nums;position:absolute;right:0}
.inleiding{font-size:11.5pt;font-weight:600;line-height:1.4}
dl.feiten{margin:6mm 0 4mm}
dl.feiten>div{border-bottom:.5pt solid var(--line);display:grid;gap:4mm;grid-template-columns:35mm 1fr;padding:1.2mm 0}
dl.feiten dt{color:var(--ink-soft)}
dl.feiten dd{margin:0}
dl.begrippen dt{break-after:avoid;font-weight:700;margin-top:2.5mm}
dl.begrippen dd{break-inside:avoid;margin:0}
.tabel{margin:3mm 0 5mm;overflow:visible}
table{font-size:9.5pt;line-height:1.4}
th,td{padding:1.5mm 3mm 1.5mm 0}
thead{display:table-header-group}
.tijd{white-space:nowrap;width:28mm}
.kader{background:none;border:.5pt solid var(--line);border-left:3pt solid var(--house);padding:2.5mm 4mm}
.kader--lesgever{border-left-style:solid;border-left-color:var(--ink-soft)}
.checklist li::before{border-width:1pt;height:3.6mm;top:2.2mm;width:3.6mm}
.checklist li{padding:1.6mm 0 1.6mm 7mm}
.beslisboom{border-width:1pt}
details>summary{display:block;color:inherit;font-weight:700;padding:0}
summary::marker{content:''}
.vraag{margin:0 0 7mm}
.vraag h3{margin:0 0 1.5mm;padding-left:9mm;position:relative}
.vraag__nummer{left:0;position:absolute}
.vraag__rest{padding-left:9mm}
.vraag p{margin:0 0 1.5mm}
.keuzes{list-style:none;margin:1.5mm 0 2.5mm;padding:0}
.keuzes>li{margin:0;padding:.8mm 0 .8mm 8mm;position:relative}
.keuzes .teken{border:1pt solid var(--ink-soft);border-radius:1pt;height:3.8mm;left:0;position:absolute;top:1.7mm;width:3.8mm}
.keuzes .teken--rond{border-radius:50%}
.keuzes .teken--getal{border:0;border-bottom:1pt solid var(--ink-soft);border-radius:0;width:5mm}
.keuzes .teken--juist{border:0;font-weight:700;height:auto;top:.8mm;width:auto}
.keuzes p{margin:0}
.keuzes .juist{font-weight:700}
.waarom-keuze{color:var(--ink-soft);font-size:9.5pt}
.lijnen{height:24mm;background:repeating-linear-gradient(to bottom,transparent 0 7.8mm,var(--line) 7.8mm 8mm);print-color-adjust:exact}
.na-lezen{color:var(--ink-soft);font-size:9.5pt}
.voetnoten{break-inside:avoid;border-top:.5pt solid var(--line);font-size:9pt;line-height:1.4;margin-top:7mm;padding-top:2mm}
.voetnoten :is(h2,h3,h4){font-size:10pt;margin:0 0 1mm}
.voetnoten ol{margin:0}
.voetnoten :is(li,p){margin:0}
.voetnoten a[aria-label^='Terug']{display:none}
.label{font-weight:700}
.vraag .label{margin:0}
.gronden h3{margin-top:5mm}
.gronden ul{columns:2;column-gap:8mm;font-size:9.5pt;list-style:none;padding:0}
`

/** Words as a string of CSS, in which nothing that was written can end it. */
export function cssTekst(words: string): string {
  const safe = words.replace(
    /[^\p{L}\p{N} .,:;!?()·-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `
  )
  return `'${safe}'`
}
