/** Whether nobody watches this run, so that its exit code has to say what a person would read. */
export function isCi(env: NodeJS.ProcessEnv = process.env): boolean {
  return !['', 'false', '0'].includes((env['CI'] ?? '').trim().toLowerCase())
}
