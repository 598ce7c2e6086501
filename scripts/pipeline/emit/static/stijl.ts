/**
 * The one style sheet of what leaves the site: the paper, ink and shapes of its pages (src/css), without a theme. Light or
 * dark as the reader's device has it, and ink on white on paper. Fonts are those of the device: nothing is fetched.
 */

const KLEUREN = {
  licht:
    '--ink:#16202c;--ink-soft:#46525f;--paper:#fdfdfb;--surface:#f2f4f5;--line:#cfd6dc;--house:#123a6b;--house-strong:#0c2a50;--house-soft:#e6edf6;--signal:#b3450b;--signal-soft:#fdf0e4;--geldig:#135c38;--geldig-soft:#e5f3ea;--bezig:#6a4a00;--bezig-soft:#fbf2d7;--oud:#5a3a52;--oud-soft:#f3eaf1',
  donker:
    '--ink:#eef1f4;--ink-soft:#b9c3cd;--paper:#10161d;--surface:#1a232d;--line:#3b4754;--house:#9cc3f5;--house-strong:#c4dcfb;--house-soft:#1b2d45;--signal:#ffb37a;--signal-soft:#38230f;--geldig:#8fdcb0;--geldig-soft:#11301f;--bezig:#f0cf78;--bezig-soft:#332805;--oud:#dfb5d3;--oud-soft:#35202f'
}

export const STIJL = `:root{${KLEUREN.licht}}
@media screen and (prefers-color-scheme:dark){:root{${KLEUREN.donker}}}
*{box-sizing:border-box}
html{font:112.5%/1.6 'Atkinson Hyperlegible Next',system-ui,sans-serif;-webkit-text-size-adjust:100%;color-scheme:light dark}
body{background:var(--paper);color:var(--ink);margin:0;overflow-wrap:break-word}
main{margin:0 auto;max-width:44rem;padding:1.25rem 1rem 4rem}
h1,h2,h3,h4,h5,h6{line-height:1.2;text-wrap:balance;scroll-margin-top:1rem}
h1{font-size:clamp(1.75rem,1.4rem + 2vw,2.5rem);letter-spacing:-.015em;margin:0 0 .5rem}
h2{font-size:1.5rem;margin:2.5rem 0 .75rem}
h3{font-size:1.1875rem;margin:1.75rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,ol,pre{margin:0 0 1.1rem}
li{margin:.25rem 0}
a{color:var(--house);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--house-strong);text-decoration-thickness:3px}
:focus-visible{border-radius:2px;outline:3px solid var(--signal);outline-offset:2px}
[tabindex='-1']:focus{outline:0}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
img{border:1px solid var(--line);height:auto;max-width:100%}
blockquote{border-left:4px solid var(--line);margin:0 0 1.1rem;padding-left:1rem}
code{background:var(--surface);border-radius:3px;font-size:.9em;padding:.1em .25em}
pre{background:var(--surface);border:1px solid var(--line);border-radius:4px;font-size:.875rem;overflow-x:auto;padding:.75rem 1rem}
pre code{background:none;padding:0}
.klein{color:var(--ink-soft);font-size:.9375rem}
.artikelnummer,.artikel__nummer,td{font-variant-numeric:tabular-nums}
.artikelnummer{white-space:nowrap}
.artikel__nummer{color:var(--ink-soft);font-weight:700;margin:1.5rem 0 -.5rem}
.tabel{margin:1.25rem 0;overflow-x:auto}
table{border-collapse:collapse;font-size:.9375rem;min-width:100%}
th,td{border-bottom:1px solid var(--line);padding:.6rem .75rem .6rem 0;text-align:left;vertical-align:top}
th{border-bottom:2px solid var(--ink-soft)}
[data-uitlijning=right]{text-align:right}
[data-uitlijning=center]{text-align:center}
.kader{background:var(--house-soft);border-left:4px solid var(--house);margin:1.5rem 0;padding:.9rem 1.1rem}
.kader>:last-child{margin-bottom:0}
.kader__titel,.checklist__titel,.stappen__titel,.beslisboom__titel{font-weight:700;margin-bottom:.25rem}
.kader--warning,.kader--danger{background:var(--signal-soft);border-color:var(--signal)}
:is(.kader--warning,.kader--danger) .kader__titel{color:var(--signal)}
.kader--lesgever{background:var(--surface);border-color:var(--ink-soft);border-left-style:double}
.melding{background:var(--bezig-soft);border-left:4px solid var(--bezig);color:var(--bezig);font-weight:600;line-height:1.4;margin:0 0 .5rem;padding:.6rem .9rem}
.melding--fictief{background:var(--oud-soft);border-color:var(--oud);color:var(--oud)}
.checklist{margin:1.25rem 0}
.checklist ul{list-style:none;margin:0;padding:0}
.checklist ul ul{padding-left:2rem}
.checklist li{border-bottom:1px solid var(--line);margin:0;padding:.6rem 0 .6rem 2rem;position:relative}
.checklist li::before{border:2px solid var(--ink-soft);border-radius:2px;content:'';height:1.15rem;left:0;position:absolute;top:.8rem;width:1.15rem}
.checklist li p{margin:0}
.checklist .vakje{display:none}
.stappen{margin:1.5rem 0}
.stappen__titel,.beslisboom__titel{color:var(--house)}
.stappen>ol{counter-reset:stap;list-style:none;padding:0}
.stappen>ol>li{counter-increment:stap;margin:0;min-height:2.75rem;padding:.1rem 0 1rem 3rem;position:relative}
.stappen>ol>li::before{border:2px solid var(--house);border-radius:50%;color:var(--house);content:counter(stap);font-weight:700;height:2rem;left:0;line-height:calc(2rem - 4px);position:absolute;text-align:center;top:0;width:2rem}
.stappen>ol>li:not(:last-child)::after{border-left:2px solid var(--house);bottom:.25rem;content:'';left:calc(1rem - 1px);position:absolute;top:2.3rem}
.beslisboom{border:2px solid var(--house);border-radius:4px;margin:1.5rem 0;padding:.75rem 1.1rem 1rem}
.beslisboom ol{margin:0;padding-left:1.25rem}
.beslisboom ul{border-left:2px solid var(--line);list-style:none;margin:.35rem 0 .75rem .25rem;padding-left:1rem}
.beslisboom__vraag{font-weight:600}
.begrip{background:none;border:0;color:inherit;cursor:help;font:inherit;padding:0;text-align:inherit;text-decoration:underline dotted 2px var(--ink-soft);text-underline-offset:.2em}
.begrip__uitleg{background:var(--paper);border:1px solid var(--line);border-top:4px solid var(--house);box-shadow:0 4px 24px rgb(0 0 0/22%);color:var(--ink);font-size:1rem;inset:auto 0 0;line-height:1.5;margin:0;max-width:none;padding:1rem 1.25rem 1.25rem;width:100%}
.begrip__uitleg strong{display:block}
.begrip__uitleg a{display:inline-block;padding-block:.4rem}
@media (min-width:700px){.begrip__uitleg{inset:auto 1.5rem 1.5rem auto;width:24rem}}
@supports not selector(:popover-open){.begrip__uitleg{display:none}.begrip:focus+.begrip__uitleg{display:block}}
summary{color:var(--house);cursor:pointer;padding-block:.6rem}
.voetnoten{border-top:1px solid var(--line);font-size:.9375rem;margin-top:3rem}
.voetnoten :is(h2,h3,h4){font-size:1.1875rem;margin-top:1.25rem}
.voetnoot{padding:.25rem .35rem}
@media print{html{font-size:11pt}main{max-width:none;padding:0}h1,h2,h3,h4{break-after:avoid}.kader,.stappen li,.checklist li,tr,figure,img{break-inside:avoid}a{color:inherit}}
`
