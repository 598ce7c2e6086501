/** What the bundler gives that TypeScript cannot see. */

declare module '@site/generated/data/bevindingen.json' {
  const findings: unknown
  export default findings
}

declare module '*.woff2' {
  const address: string
  export default address
}

declare const module: { hot?: { accept: () => void } }
