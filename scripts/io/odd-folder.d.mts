export function oddSignIn(root: string): string | undefined
