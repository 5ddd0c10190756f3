import { expect, it } from 'vitest'
import { fold } from '../text/text.ts'
import { ImportNoun, importNouns, sheetsOf } from './index.ts'

const nouns = ImportNoun.options
const all = nouns.flatMap(noun => sheetsOf(noun))

it.each(nouns)('%s has the sheets it says, the main one first', (noun) => {
  expect(sheetsOf(noun).map(sheet => sheet.key)).toEqual(importNouns[noun].sheets)
})

it.each(all.map(sheet => [sheet.key, sheet] as const))('%s: no head stands for two fields, in either language', (_, { fields }) => {
  for (const lang of ['vi', 'en'] as const) {
    const heads = fields.map(field => fold(field.head[lang]))
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([])
  }
  expect(fields.map(field => field.key).filter((key, index, keys) => keys.indexOf(key) !== index)).toEqual([])
})

it.each(all.map(sheet => [sheet.key, sheet] as const))('%s: what one field is also called is no other field of the sheet', (_, { fields }) => {
  const claims = fields.flatMap(field => [...new Set([field.head.vi, field.head.en, ...field.alsoCalled].map(fold))].map(head => ({ head, key: field.key })))
  expect(claims.filter(({ head, key }) => claims.some(other => other.head === head && other.key !== key))).toEqual([])
})

it.each(all.map(sheet => [sheet.key, sheet] as const))('%s: every choice is written in one way only', (_, { fields }) => {
  for (const { key, choices, kind } of fields) {
    expect([key, choices !== undefined]).toEqual([key, kind === 'choice' || kind === 'choices'])
    const claims = (choices ?? []).flatMap(choice => [...new Set([choice.label.vi, choice.label.en, ...choice.alsoCalled ?? []].map(fold))].map(text => ({ text, code: choice.code })))
    expect(claims.filter(({ text, code }) => claims.some(other => other.text === text && other.code !== code))).toEqual([])
  }
})

it.each(all.map(sheet => [sheet.key, sheet] as const))('%s: a sheet name fits a spreadsheet', (_, { name }) => {
  for (const text of [name.vi, name.en])
    expect(text).toMatch(/^[^\\/?*[\]:]{1,31}$/u)
})
