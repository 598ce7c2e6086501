import { expect, test } from 'vitest'
import { codeHostOf, editAt, meldingAt, newFileAt, uploadAt } from './code-host.ts'

test.each([
  ['https://github.com/plot/kennis', 'https://github.com/plot/kennis/edit/main/docs/over/index.md'],
  ['https://code.plot.be/kennis', 'https://code.plot.be/kennis/edit/main/docs/over/index.md'],
  ['https://gitlab.com/plot/kennis', 'https://gitlab.com/plot/kennis/-/edit/main/docs/over/index.md'],
  ['https://gitlab.plot.be/kennis', 'https://gitlab.plot.be/kennis/-/edit/main/docs/over/index.md'],
  ['https://mygitlab.be/kennis', 'https://mygitlab.be/kennis/edit/main/docs/over/index.md']
])('a page of %s is changed at %s', (repository, address) => {
  expect(editAt(repository, 'docs/over/index.md')).toBe(address)
})

test('a report of a fault has its title and its page, on either host', () => {
  const fields = (repository: string): [string, string][] => {
    const { titel, pagina } = meldingAt(repository)
    return [...new URL(`${titel}Fout${pagina}https://x.example/over`).searchParams]
  }
  expect(fields('https://github.com/plot/kennis')).toEqual([
    ['template', 'fout-melden.yml'],
    ['title', 'Fout'],
    ['pagina', 'https://x.example/over']
  ])
  expect(fields('https://gitlab.com/plot/kennis')).toEqual([
    ['issue[title]', 'Fout'],
    ['issue[description]', 'Pagina: https://x.example/over']
  ])
})

test('a new file has its folder and a name', () => {
  expect(newFileAt('https://github.com/plot/kennis', 'docs/praktijk/lrh/naam.md')).toBe(
    'https://github.com/plot/kennis/new/main?filename=docs%2Fpraktijk%2Flrh%2Fnaam.md'
  )
  expect(newFileAt('https://gitlab.com/plot/kennis', 'docs/praktijk/lrh/naam.md')).toBe(
    'https://gitlab.com/plot/kennis/-/new/main/docs/praktijk/lrh/?file_name=naam.md'
  )
})

test.each([
  ['https://github.com/plot/kennis', 'github', 'https://github.com/plot/kennis/upload/main/docs/opleiding'],
  ['https://gitlab.plot.be/kennis', 'gitlab', 'https://gitlab.plot.be/kennis/-/tree/main/docs/opleiding']
])('files for %s are dropped on %s at %s', (repository, host, address) => {
  expect([codeHostOf(repository), uploadAt(repository, 'docs/opleiding')]).toEqual([host, address])
})
