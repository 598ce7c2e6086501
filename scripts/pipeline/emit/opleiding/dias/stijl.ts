/**
 * How slides look. Without a program they are a long page to read; while somebody shows them, and on paper, each is drawn
 * on a plane of 16 by 9. All measures on that plane follow its size, so nothing falls off it on any screen.
 */

/** `on`: where slides are planes. */
const vlak = (on: string): string => `
${on} .vak{container-type:size;display:flex}
${on} .dia{--maat:calc(min(1cqw,1.7778cqh)*2.25);aspect-ratio:16/9;background:none;border:0;border-radius:0;display:flex;flex-direction:column;font-size:var(--maat);height:min(100cqh,56.25cqw);line-height:1.35;margin:auto;overflow:hidden;padding:2.1em 3em 1em;width:min(100cqw,177.78cqh)}
${on} .dia :is(h1,h2){font-size:1.65em;line-height:1.15;margin:0 0 .45em}
${on} .dia__boven{font-size:.78em;margin:0 0 .3em}
${on} .dia__tekst{flex:1 1 auto;min-height:0;overflow:auto;padding:2px;scrollbar-width:thin}
${on} .dia__tekst--ruim{font-size:1.3em}
${on} .dia__tekst--dicht{font-size:.82em}
${on} .dia__tekst h3{font-size:1.1em;margin:.4em 0 .25em}
${on} .dia__tekst :is(p,ul,ol,pre,blockquote){margin:0 0 .45em}
${on} .dia__tekst>:is(ul,ol){padding-left:1.7em}
${on} .dia__tekst li{margin:.28em 0}
${on} .dia__tekst li>p{margin:0}
${on} .dia__tekst :is(.kader,.beslisboom,.stappen,.checklist,.tabel){margin:.1em 0 .5em}
${on} .dia__tekst .kader{border-left-width:.25em;padding:.6em .9em}
${on} .dia__tekst .beslisboom{border-width:.1em;padding:.5em .9em .3em}
${on} .dia__tekst .beslisboom ul{border-left-width:.1em;margin:.15em 0 .3em .2em;padding-left:.8em}
${on} .dia__tekst .checklist li{padding:.3em 0 .3em 1.8em}
${on} .dia__tekst .checklist li::before{border-width:.1em;height:1em;top:.45em;width:1em}
${on} .dia__tekst .stappen>ol{padding:0}
${on} .dia__tekst .stappen>ol>li{min-height:1.9em;padding:.1em 0 .35em 2.5em}
${on} .dia__tekst .stappen>ol>li::before{border-width:.1em;height:1.7em;line-height:1.5em;width:1.7em}
${on} .dia__tekst .stappen>ol>li:not(:last-child)::after{left:.8em;top:1.9em;bottom:0}
${on} .dia__tekst table{font-size:1em}
${on} .dia__tekst :is(th,td){padding:.3em .9em .3em 0}
${on} .dia__tekst img{display:block;max-height:13em;object-fit:contain;width:auto}
${on} .dia__tekst pre{font-size:.8em;padding:.5em .8em}
${on} .dia__noten{font-size:.66em;margin:.3em 0 0}
${on} .dia__voet{font-size:.58em;margin:.8em 0 0}
${on} :is(.blad--titel,.blad--deel) .dia{padding-left:4.5em;padding-right:6em}
${on} :is(.blad--titel,.blad--deel) .dia__boven{font-size:1em;margin-top:auto}
${on} :is(.blad--titel,.blad--deel) .dia__tekst{flex:0 1 auto;font-size:1.1em}
${on} :is(.blad--titel,.blad--deel) .dia__voet{margin-top:auto}
${on} .blad--titel .dia h1{font-size:2.9em;letter-spacing:-.02em}
${on} .blad--deel .dia h2{font-size:2.7em;letter-spacing:-.015em}
`

export const DIA_STIJL = `
main.dias{max-width:52rem}
.inhoud{margin:1.5rem 0 2.5rem}
.inhoud li{margin:0}
.inhoud a{display:inline-block;padding:.6rem 0}
.blad{margin:0 0 1.5rem;scroll-margin-top:1rem}
.dia{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:1.25rem;position:relative}
.dia :is(h1,h2){margin:0 0 .75rem;text-wrap:balance}
.dia__boven{color:var(--house);font-weight:700;margin:0 0 .25rem}
.dia__noten{color:var(--ink-soft);font-size:.875rem;list-style:none;margin:1rem 0 0;padding:0}
.dia__noten li{margin:0}
.dia__voet{border-top:1px solid var(--line);color:var(--ink-soft);display:flex;font-size:.875rem;gap:0 2em;justify-content:space-between;margin:1rem 0 0;padding-top:.5em}
.dia__voet strong{color:var(--bezig)}
.dia__nummer{white-space:nowrap;font-variant-numeric:tabular-nums}
.dia__tekst>:last-child{margin-bottom:0!important}
.dia .artikelnummer{white-space:normal}
.dia .stappen>ol>li{min-height:0}
.dia .stappen>ol>li::before{content:counter(list-item)}
:is(.blad--vraag,.blad--antwoord) .dia__tekst>ol{list-style:upper-alpha}
.blad--antwoord .dia__tekst>ol{font-weight:700}
:is(.blad--titel,.blad--deel) .dia{background:var(--house-soft);border-color:var(--house-soft)}
.blad--vraag .dia{border-left:.5rem solid var(--bezig)}
.blad--antwoord .dia{border-left:.5rem solid var(--geldig)}
.blad--vraag .dia__boven{color:var(--bezig)}
.blad--antwoord .dia__boven{color:var(--geldig)}
.notities{background:var(--surface);border-radius:0 0 6px 6px;margin:0;padding:1rem 1.25rem}
.notities h3{font-size:1rem;margin:0 0 .5rem}
.notities>:last-child{margin-bottom:0}
.alleen-spreker{display:none}
.balk{align-items:center;background:var(--paper);border-top:1px solid var(--line);bottom:0;display:flex;gap:.25rem;height:3.5rem;left:0;padding:0 .75rem;position:fixed;right:0;z-index:2}
.balk[hidden],.balk [hidden]{display:none}
.balk button{background:none;border:1px solid transparent;border-radius:4px;color:var(--house);cursor:pointer;font:inherit;font-size:1rem;min-height:2.75rem;min-width:2.75rem;padding:0 .75rem}
.balk button:hover{background:var(--house-soft)}
.balk button[aria-pressed=true]{background:var(--house-soft);border-color:var(--house)}
.balk button:disabled{color:var(--ink-soft);cursor:default;background:none}
.balk__stand{font-size:1rem;font-variant-numeric:tabular-nums;margin:0 .5rem}
.balk__rest{margin-left:auto}
.heeft-programma{padding-bottom:3.5rem}
.toont{min-height:100vh;overflow:hidden;padding:0}
.toont main.dias{margin:0;max-width:none;padding:0}
.toont .inhoud{display:none}
.toont .blad{bottom:3.5rem;display:grid;grid-template:100%/100%;left:0;margin:0;position:fixed;right:0;top:0}
.toont .blad[hidden]{display:none}
.toont :is(.blad--titel,.blad--deel){background:var(--house-soft)}
.toont .blad--vraag{box-shadow:inset .5rem 0 var(--bezig)}
.toont .blad--antwoord{box-shadow:inset .5rem 0 var(--geldig)}
.toont .notities{display:none}
.toont--notities .blad{grid-template:100%/minmax(0,2fr) minmax(18rem,1fr)}
.toont--notities .notities{border-left:1px solid var(--line);border-radius:0;display:block;overflow:auto}
.toont--notities .alleen-spreker{display:block}
.toont--notities .volgende{border-top:1px solid var(--line);color:var(--ink-soft);margin-top:1rem;padding-top:.75rem}
.spreker.toont--notities .blad{grid-template:100%/minmax(0,1fr) minmax(0,1fr)}
.spreker .notities{font-size:1.25rem}
.voorlezen{clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px}
:root:fullscreen .toont .blad{bottom:0}
:root:fullscreen .balk:not(:hover,:focus-within){opacity:0}
@media (forced-colors:active){.dia,.notities{border:1px solid CanvasText}.balk button{border-color:ButtonText}}
${vlak('.toont')}
@media print{
@page{margin:12mm 15mm;size:A4}
main.dias{max-width:none;padding:0}
body.toont{min-height:0;overflow:visible}
.balk,.balk[hidden],.inhoud,.alleen-spreker.alleen-spreker{display:none}
.blad.blad,.blad.blad[hidden]{background:none;box-shadow:none;break-after:page;display:block;margin:0;position:static}
.blad.blad:last-child{break-after:auto}
.notities.notities{background:none;border:0;display:block;font-size:11pt;overflow:visible;padding:6mm 0 0}
.notities.alleen-spreker{display:none}
.blad .vak{aspect-ratio:16/9;border:1px solid var(--line);width:100%}
${vlak('.blad')}
}
`
