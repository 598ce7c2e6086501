/**
 * How the sheet of the steering group looks: one A4, ink on paper. Each line of a list stays one line whatever is written in
 * it, so that what is counted (RUIMTE) is what is printed.
 */

import { LETTERS } from '../../opleiding/papier/stijl.ts'

export const STIJL = `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url('${LETTERS}') format('woff2')}
@page{size:A4;margin:12mm 15mm}
*{box-sizing:border-box}
html{color-scheme:light;font:9.5pt/1.35 'Atkinson Hyperlegible Next',system-ui,sans-serif}
body{background:#fff;color:#000;margin:0}
main{margin:0 auto;max-width:180mm}
h1{font-size:19pt;line-height:1.15;margin:0 0 1mm}
header{border-top:3pt solid #123a6b;padding-top:2.5mm}
header p{color:#3a444f;margin:0}
header .soort{color:#123a6b;font-weight:600;margin:0 0 1mm}
dl{display:grid;gap:0 3mm;grid-template-columns:repeat(6,minmax(0,1fr));margin:4mm 0 0}
dl div{border-top:1pt solid #123a6b;display:flex;flex-direction:column-reverse;justify-content:flex-end;padding-top:1mm}
dt{color:#3a444f;font-size:8pt;line-height:1.25;min-height:8mm}
dd{font-size:15pt;font-variant-numeric:tabular-nums;font-weight:700;line-height:1.2;margin:0;white-space:nowrap}
section{break-inside:avoid}
h2{border-bottom:.5pt solid #b6bfc7;font-size:11pt;line-height:1.3;margin:3.2mm 0 .7mm;padding-bottom:.5mm}
ul{list-style:none;margin:0;padding:0}
li,.leeg{margin:0;overflow:hidden;padding:.1mm 0;text-overflow:ellipsis;white-space:nowrap}
.leeg{color:#3a444f}
a{color:#123a6b;text-decoration-thickness:.5pt;text-underline-offset:.15em}
footer{border-top:.5pt solid #b6bfc7;color:#3a444f;font-size:8pt;margin-top:4mm;padding-top:1mm}
footer p{margin:0}
@media screen{main{padding:8mm 4mm}li,.leeg{white-space:normal}}
@media (max-width:600px){html{font-size:1rem}h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:1.5rem}dl{grid-template-columns:repeat(2,1fr)}dt{font-size:.875rem}li,.leeg{padding:.4rem 0}a{display:inline-block;padding:.3rem 0}footer{font-size:.875rem}}
`
