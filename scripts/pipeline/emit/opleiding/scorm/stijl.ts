/** What a course package adds to the style sheet of static pages: the house above it, its parts, and the self-test. */

export const STIJL_VAN_CURSUS = `[hidden]{display:none!important}
.huis{border-bottom:3px solid var(--house);margin:0}
.huis p{color:var(--house);font-weight:700;margin:0 auto;max-width:44rem;padding:.65rem 1rem}
.inleiding{font-size:1.1875rem;line-height:1.45}
.melding+:not(.melding){margin-top:1.1rem}
.inhoud{margin-bottom:2rem;padding-left:1.75rem}
.inhoud a{display:inline-block;padding-block:.55rem}
.inhoud li{margin:0}
section[data-deel]{padding-bottom:2rem}
section:not([hidden])~section[data-deel]{border-top:1px solid var(--line);padding-top:1.5rem}
.deel{font-size:clamp(1.6rem,1.3rem + 1.6vw,2.1rem)}
a[target=_blank]::after{content:' ↗';content:' ↗'/' (opent een nieuw venster)'}
.verder{align-items:center;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.75rem 1rem;justify-content:space-between;margin-top:2.5rem;padding-top:1.25rem}
.verder a{min-height:2.75rem;padding-block:.55rem}
.knop,a.knop{background:var(--house);border:2px solid var(--house);border-radius:4px;color:var(--paper);cursor:pointer;display:inline-block;font:inherit;font-weight:700;line-height:1.4;margin-left:auto;min-height:2.75rem;padding:.5rem 1.1rem;text-decoration:none}
.vraag .knop,.uitslag .knop{margin:.5rem .75rem .5rem 0}
.knop:hover,a.knop:hover{background:var(--house-strong);color:var(--paper)}
.knop-stil{background:none;border:2px solid var(--house);border-radius:4px;color:var(--house);cursor:pointer;font:inherit;min-height:2.75rem;padding:.4rem 1rem}
.knop-stil:hover{background:var(--house-soft)}
.vraag,.uitslag{border:2px solid var(--house);border-radius:4px;margin:1.5rem 0;padding:1rem 1.1rem 1.2rem}
.vraag fieldset{border:0;margin:0;min-width:0;padding:0}
.vraag legend{padding:0}
.vraag h2,.uitslag h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem}
.hoever{margin:0 0 .25rem}
.keuze{align-items:flex-start;border:1px solid var(--line);border-radius:4px;cursor:pointer;display:flex;gap:.75rem;line-height:1.4;margin:0 0 .5rem;min-height:2.75rem;padding:.65rem .8rem}
.keuze:hover{background:var(--surface)}
.keuze:has(:checked){background:var(--house-soft);border-color:var(--house)}
.keuze:has(:focus-visible){outline:3px solid var(--signal);outline-offset:2px}
.keuze input{accent-color:var(--house);flex:none;height:1.35rem;margin:.05rem 0 0;width:1.35rem}
[data-uitslag=juist]{border-left:5px solid var(--geldig)!important}
[data-uitslag=fout]{border-left:5px solid var(--signal)!important}
:is(.keuze,.orde>li)[data-uitslag]>span::after{display:block;font-size:.9375rem;font-weight:700;margin-top:.15rem}
:is(.keuze,.orde>li)[data-uitslag=juist]>span::after{content:'✓ juist'}
:is(.keuze,.orde>li)[data-uitslag=fout]>span::after{content:'✗ niet juist'}
.orde{list-style:none;padding:0}
.orde>li{align-items:center;border:1px solid var(--line);border-radius:4px;display:flex;gap:.5rem;margin:0 0 .5rem;min-height:2.75rem;padding:.35rem .35rem .35rem .8rem}
.orde>li>span{flex:1;min-width:0}
.schuif{background:none;border:1px solid var(--ink-soft);border-radius:4px;color:var(--house);cursor:pointer;flex:none;font:inherit;font-weight:700;height:2.75rem;width:2.75rem}
.schuif:disabled{border-color:var(--line);color:var(--line);cursor:default}
.gezegd{clip-path:inset(50%);height:1px;margin:0;overflow:hidden;position:absolute;width:1px}
.open{display:block;margin:0 0 .75rem}
.open textarea{background:var(--paper);border:1px solid var(--ink-soft);border-radius:4px;color:var(--ink);display:block;font:inherit;margin-top:.35rem;padding:.5rem .7rem;width:100%}
.zegt--juist,.zegt--fout,.zegt--model{background:var(--surface);border-left:5px solid var(--house);margin:.75rem 0;padding:.75rem .9rem}
.zegt--juist{border-color:var(--geldig)}
.zegt--fout{border-color:var(--signal)}
.zegt>:last-child,.uitleg>:last-child{margin-bottom:0}
.kop,.oordeel{font-weight:700;margin:0 0 .25rem}
.uitslag .oordeel{margin-bottom:1rem}
@media (forced-colors:active){.keuze:has(:checked){outline:2px solid}.knop{border-color:ButtonText}}
@media print{.verder,.vraag button{display:none}.vraag{break-inside:avoid}}
`
