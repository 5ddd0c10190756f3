import { fileFaults } from '@khuyencong/domain/import'
import { expect, it } from 'vitest'
import { words } from './problem-words.ts'
import { failureText } from './problem.ts'

it('a fault of the file is worded as the domain words it, wherever it stands', () => {
  expect(failureText({ reason: 'encrypted' }, 'vi')).toContain('mật khẩu')
  expect(failureText({ reason: 'check-fields', issues: [{ reason: 'too-many-rows', values: { sheet: 'Trang 1' } }] }, 'en')).toContain('sheet “Trang 1”')
  for (const fault of fileFaults)
    expect(failureText({ reason: 'invalid', issues: [{ reason: fault }] }, 'vi')).not.toBe(words.vi['something-went-wrong'])
})

it('everything else has a sentence, and the unknown is our mistake', () => {
  expect(Object.keys(words.en).sort()).toEqual(Object.keys(words.vi).sort())
  expect(failureText({ reason: 'too-many-unfinished' }, 'vi')).toBe('Đang có quá nhiều lần nhập dở. Ghi hoặc bỏ bớt rồi tải tệp này.')
  expect(failureText({ reason: 'no-right-to-create' }, 'en')).toBe(words.en['something-went-wrong'])
  expect(failureText({ reason: 'no-right-to-create', issues: [{ reason: 'forbidden' }] }, 'en')).toBe('This account may not do that.')
})
