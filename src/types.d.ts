/** What the bundler gives that TypeScript cannot see. */

declare module '@site/generated/data/bevindingen.json' {
  const findings: unknown
  export default findings
}

declare const module: { hot?: { accept: () => void } }
