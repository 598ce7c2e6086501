import { expect, test } from 'vitest'
import { leesPlak } from './lees'

const geen = () => Promise.reject(new Error('No image here'))
const md = async (html: string) => (await leesPlak(html, geen)).markdown

const punt = (level: number, sign: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

test('a list of Word is nested by its levels', async () => {
  expect(
    await md(
      `<html><body><!--StartFragment-->${punt(1, '·', 'Een')}\n${punt(2, 'o', 'Een <b>a </b>b')}\n${punt(2, 'o', 'c')}${punt(1, '·', 'Twee')}<p class=MsoNormal>Daarna</p>${punt(1, '1.', 'x')}${punt(2, 'a)', 'y')}<!--EndFragment--></body></html>`
    )
  ).toBe('')
})
test('x', async () => {
  expect(
    await md(
      '<p>Prijs {1+1} import x from y <b>vet </b>na <script>alert(1)</script>:::tip <a href="javascript:x">klik</a></p><p>:::tip</p><p>&lt;script&gt; https://x.be/a_b. m<sup>2</sup></p><table><tr><td colspan=2>Kop</td><td></td></tr><tr><td>1</td><td>2|3</td><td><ul><li>a<li>b</ul></td></tr></table><h1>1. Context</h1><p>x<h2>Diep {#id}</h2><h1>Bijlage</h1>'
    )
  ).toBe('')
})
