import { describe, expect, it } from 'vitest'
import { provinceData } from './data.ts'
import { provinceRegister } from './register.ts'

const register = provinceRegister(provinceData)

describe('the province a text names', () => {
  it.each([
    ['Thanh Hóa', 'VN-38@2025'],
    ['Tỉnh Thanh Hoá', 'VN-38@2025'],
    ['thanh hoa', 'VN-38@2025'],
    ['THANH HÓA'.normalize('NFD'), 'VN-38@2025'],
    ['tỉnh Hải phòng', 'VN-31@2025'],
    ['TP. Huế', 'VN-46@2025'],
    ['Thừa Thiên - Huế', 'VN-46@2025'],
    ['HCM', 'VN-79@2025'],
    ['TP.HCM', 'VN-79@2025'],
    ['Tp HCM', 'VN-79@2025'],
    ['Thành\u00A0phố Hồ Chí Minh', 'VN-79@2025'],
    ['Ho Chi Minh City', 'VN-79@2025'],
    ['Hanoi', 'VN-01@2025'],
    ['Daklak', 'VN-66@2025'],
    ['Đắc Lắc', 'VN-66@2025'],
    ['Ðồng Nai', 'VN-75@2025'],
  ])('%s', (text, id) => {
    expect(register.recognise(text).province?.id).toBe(id)
  })

  it('reads a name on the map of its date', () => {
    expect(register.recognise('Bắc Ninh', '2018-01-01').province?.id).toBe('VN-27@2008')
    expect(register.recognise('Bắc Ninh').province?.id).toBe('VN-24@2025')
    expect(register.recognise('Huế', '2018-01-01').province?.name).toBe('Thừa Thiên Huế')
  })

  it('leads from a former province to its successor, and says so', () => {
    expect(register.recognise('Hà Nam')).toMatchObject({ province: { name: 'Ninh Bình' }, by: 'former', former: 'VN-35@2008' })
    expect(register.recognise('BR-VT')).toMatchObject({ province: { name: 'Hồ Chí Minh' }, by: 'former', former: 'VN-77@2008' })
    expect(register.recognise('Hà Nam', '2018-01-01')).toMatchObject({ province: { name: 'Hà Nam' }, by: 'name', former: null })
  })

  it('recognises every name and alias of every province of both maps', () => {
    for (const date of ['2024-06-01', '2025-06-30', '2025-07-01', register.latest]) {
      for (const province of register.on(date)) {
        const aliases = provinceData.provinces.find(unit => unit.id === province.id)!.aliases
        for (const text of [province.name, province.fullName, ...aliases])
          expect([text, register.recognise(text, date).province?.id]).toEqual([text, province.id])
      }
    }
  })

  it('offers candidates where it cannot decide, and decides nothing', () => {
    expect(register.recognise('Hai Phonng')).toMatchObject({ province: null, candidates: [{ name: 'Hải Phòng' }] })
    expect(register.recognise('Quảng').candidates.map(province => province.name)).toContain('Quảng Ninh')
    for (const text of ['', '   ', 'xyz', 'tỉnh', 'tp', '🙂', 'a'.repeat(10_000)])
      expect(register.recognise(text)).toMatchObject({ province: null, by: null, candidates: [] })
  })

  it('lets marks decide between names that are one without them', () => {
    const twins = copyOfTheData()
    const rename = (id: string, name: string) => twins.names.filter(row => row.provinceId === id).forEach((row) => {
      row.name = name
      row.fullName = `Tỉnh ${name}`
    })
    rename('VN-20@2025', 'Hạ Lang')
    rename('VN-14@2025', 'Hà Lang')
    const other = provinceRegister(twins)
    expect(other.recognise('Hà Lang').province?.id).toBe('VN-14@2025')
    expect(other.recognise('tỉnh Hạ Lang').province?.id).toBe('VN-20@2025')
    expect(other.recognise('ha lang')).toMatchObject({ province: null, candidates: [{ name: 'Hà Lang' }, { name: 'Hạ Lang' }] })
  })
})

function copyOfTheData() {
  return JSON.parse(JSON.stringify(provinceData)) as typeof provinceData
}
