import { describe, expect, it } from 'vitest'
import { byName, fold, nfc, plain, slugOf } from './text.ts'

describe('folding', () => {
  it('takes marks off, whatever form they come in', () => {
    expect(fold('Chè Tân Cương')).toBe('che tan cuong')
    expect(fold('Chè Tân Cương'.normalize('NFD'))).toBe('che tan cuong')
    expect(fold('  Đắk   LẮK – ')).toBe('dak lak')
  })

  it('reads the Icelandic letter as đ', () => {
    expect(fold('Ðồng Nai')).toBe('dong nai')
  })

  it('keeps marks in the marked form, so that bò is not bơ', () => {
    expect(plain('Khô BÒ')).toBe('khô bò')
    expect(plain('bò')).not.toBe(plain('bơ'))
    expect(fold('bò')).toBe(fold('bơ'))
  })

  it('makes addresses', () => {
    expect(slugOf('Lụa tơ tằm, khổ 90')).toBe('lua-to-tam-kho-90')
    expect(slugOf('<b>Chè</b>')).toBe('b-che-b')
  })

  it('sorts as Vietnamese do: đ after d, marks after the letter', () => {
    expect(['Đà Nẵng', 'Dak', 'Ân Thi', 'An Giang', 'Ba Tri', 'Ăn'].sort(byName)).toEqual(['An Giang', 'Ăn', 'Ân Thi', 'Ba Tri', 'Dak', 'Đà Nẵng'])
  })

  it('composes', () => {
    expect(nfc('e\u0302\u0301')).toBe('ế')
  })
})
