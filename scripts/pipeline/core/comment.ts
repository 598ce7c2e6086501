/** A Markdown comment: what a sjabloon uses for its explanations, and the only HTML that is no error. */

/** One comment and nothing behind it. */
export function isComment(html: string): boolean {
  return /^<!--(?!-?>)(?:(?!-->)[\s\S])*-->$/u.test(html.trim())
}
