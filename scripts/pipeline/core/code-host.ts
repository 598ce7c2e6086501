/** Addresses of pages of the code host, which differ between GitHub (and what is made after it) and GitLab. */

/** Where a file is changed in the browser. */
export function editAt(repository: string, path: string): string {
  return `${repository}${isGitLab(repository) ? '/-' : ''}/edit/main/${path}`
}

/** Where a new file is made in the browser, with this path filled in: its name can still be changed there. */
export function newFileAt(repository: string, path: string): string {
  const at = path.lastIndexOf('/') + 1
  return isGitLab(repository)
    ? `${repository}/-/new/main/${path.slice(0, at)}?file_name=${encodeURIComponent(path.slice(at))}`
    : `${repository}/new/main?filename=${encodeURIComponent(path)}`
}

export type CodeHost = 'github' | 'gitlab'

export function codeHostOf(repository: string): CodeHost {
  return isGitLab(repository) ? 'gitlab' : 'github'
}

/** Where files are dropped in a folder of the repository; on GitLab the folder itself, which has a button for it. */
export function uploadAt(repository: string, folder: string): string {
  return isGitLab(repository) ? `${repository}/-/tree/main/${folder}` : `${repository}/upload/main/${folder}`
}

/** The page on which somebody tells that a page is wrong, as parts of one address: each is followed by its value. */
export type Melding = { titel: string; pagina: string }

/** On GitHub the form of `.github/ISSUE_TEMPLATE`, with its field `pagina`; GitLab has a text only. */
export function meldingAt(repository: string): Melding {
  return isGitLab(repository)
    ? { titel: `${repository}/-/issues/new?issue%5Btitle%5D=`, pagina: '&issue%5Bdescription%5D=Pagina:%20' }
    : { titel: `${repository}/issues/new?template=fout-melden.yml&title=`, pagina: '&pagina=' }
}

function isGitLab(repository: string): boolean {
  return /(?:^|[.-])gitlab[.-]/u.test(new URL(repository).hostname)
}
