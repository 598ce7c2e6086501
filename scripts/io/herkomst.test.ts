import { afterAll, expect, test } from 'vitest'
import { newFolder, newRepository, PAGE, PLAIN_ENV, removeRepositories } from '../fixtures/repository.ts'
import { herkomstVan } from './herkomst.ts'

afterAll(removeRepositories)

test('the commit of the content, and whether something in it is not committed yet', () => {
  const { root, git, write } = newRepository()
  const commit = git('rev-parse', 'HEAD').trim().slice(0, 12)
  expect(herkomstVan(root, PLAIN_ENV)).toEqual({ commit, isGewijzigd: false })
  write('README.md', 'Niet van de inhoud.')
  expect(herkomstVan(root, PLAIN_ENV)).toEqual({ commit, isGewijzigd: false })
  write(PAGE, 'Anders.')
  expect(herkomstVan(root, PLAIN_ENV)).toEqual({ commit, isGewijzigd: true })
})

test('a folder without a history, or within that of another project, has no commit of its own', () => {
  expect(herkomstVan(newFolder().root, PLAIN_ENV)).toEqual({ isGewijzigd: false })
  const { root, write } = newRepository()
  write('binnen/docs/over/index.md', 'Een bladzijde.')
  expect(herkomstVan(`${root}/binnen`, PLAIN_ENV)).toEqual({ isGewijzigd: false })
})
