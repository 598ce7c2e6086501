/** A short formula in ordinary signs: `\geq 80\%` → "≥ 80 %". Undefined where it cannot be said in one line. */

import { lowered, raised } from '../near-markup/inline.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  alpha: 'α',
  approx: '≈',
  beta: 'β',
  cdot: '·',
  circ: '°',
  delta: 'δ',
  Delta: 'Δ',
  div: '÷',
  epsilon: 'ε',
  ge: '≥',
  geq: '≥',
  infty: '∞',
  lambda: 'λ',
  ldots: '…',
  le: '≤',
  leq: '≤',
  mu: 'µ',
  ne: '≠',
  neq: '≠',
  Omega: 'Ω',
  omega: 'ω',
  pi: 'π',
  pm: '±',
  rightarrow: '→',
  sigma: 'σ',
  Sigma: 'Σ',
  sim: '≈',
  tau: 'τ',
  theta: 'θ',
  times: '×',
  to: '→',
  varepsilon: 'ε'
}

/** `words` without the dollars or brackets around them. */
export function formulaOf(words: string): string | undefined {
  const text = words
    .replace(/\\(?:text|mathrm|mathbf|operatorname)\{(?<inner>[^{}\\]*)\}/gu, '$<inner>')
    .replace(
      /\\d?frac\{(?<top>[^{}\\]+)\}\{(?<under>[^{}\\]+)\}/gu,
      (_, top: string, under: string) => `${grouped(top)}/${grouped(under)}`
    )
    .replace(/\{,\}/gu, ',')
    .replace(/\\(?<name>[a-zA-Z]+)[ ]?/gu, (all, name: string) =>
      Object.hasOwn(COMMANDS, name) ? `${COMMANDS[name] ?? ''} ` : all
    )
    .replace(/\\[ ,;:!]/gu, ' ')
    .replace(/\\(?<sign>[%$&#])/gu, '$<sign>')
    .replace(
      /\^(?:\{(?<group>[^{}]+)\}|(?<one>[\d+n-]))/gu,
      (all, group?: string, one?: string) => raised(group ?? one ?? '') ?? all
    )
    .replace(
      /_(?:\{(?<group>[^{}]+)\}|(?<one>\d))/gu,
      (all, group?: string, one?: string) => lowered(group ?? one ?? '') ?? all
    )
    .replace(/\s+/gu, ' ')
    .trim()
  return text === '' || /[\\{}^_$<>*`[\]]/u.test(text) ? undefined : text
}

function grouped(part: string): string {
  return /^[\p{L}\p{N}., ]+$/u.test(part.trim()) && !part.trim().includes(' ')
    ? part.trim()
    : `(${part.trim()})`
}
