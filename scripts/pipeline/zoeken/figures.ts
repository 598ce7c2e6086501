/** How well a ranking answers: the usual figures, over questions of which somebody said what the answers are. */

/** What was found for one question, and how good each answer is: 3 is the best there is, 1 will do. */
export type Judged = { ranked: readonly string[]; grades: ReadonlyMap<string, number> }

export type Figures = {
  questions: number
  'Success@1': number
  'Success@3': number
  MRR: number
  'nDCG@10': number
  /** Questions to which nothing was found. */
  empty: number
}

/** Answers further down are not looked at. */
export const DEPTH = 10

export function figuresOf(all: readonly Judged[]): Figures {
  const ranks = all.map(rankOf)
  return {
    questions: all.length,
    'Success@1': mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    'Success@3': mean(ranks.map((rank) => (rank <= 3 ? 1 : 0))),
    MRR: mean(ranks.map((rank) => (rank <= DEPTH ? 1 / rank : 0))),
    'nDCG@10': mean(all.map(gainOf)),
    empty: all.filter(({ ranked }) => ranked.length === 0).length
  }
}

/** The place of the first good answer, from 1; Infinity without one. */
export function rankOf({ ranked, grades }: Judged): number {
  const index = ranked.findIndex((id) => (grades.get(id) ?? 0) > 0)
  return index < 0 ? Infinity : index + 1
}

/** What the answers are worth, less the further down, as a share of the best order there is. */
function gainOf({ ranked, grades }: Judged): number {
  const best = discounted([...grades.values()].sort((a, b) => b - a))
  return best === 0 ? 0 : discounted(ranked.map((id) => grades.get(id) ?? 0)) / best
}

function discounted(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
