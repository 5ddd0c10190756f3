import type { Found } from './hits.ts'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mounted } from '../../testing/mounted.ts'
import FindPalette from '../FindPalette.vue'
import { labelled, readQuery } from './entry.ts'
import { hitGroups } from './hits.ts'

const nothing: Found = { facilities: [], supports: [], programmes: [], nationalProgrammes: [], products: [], instruments: [], people: [], provinces: [] }
const found: Found = {
  ...nothing,
  facilities: [{ id: 'f1', code: 'CS-00142', title: 'Cơ khí Đồng Chiêm', archived: false, demonstration: false, rank: 4, former: 'Tổ hợp Đồng Chiêm', by: 'former', place: { then: { id: 'VN-35@2008', name: 'Hà Nam' }, today: { id: 'VN-37@2025', name: 'Ninh Bình' } } }],
  provinces: [{ id: 'VN-37@2025', title: 'Ninh Bình', former: 'Hà Nam', code: '37', rank: 1 }],
}
const account = (role: string) => ({ id: 'u1', name: 'Người thử', email: 'a@example.vn', role, reach: null, mustChangePassword: false })
const all = { kind: 'all', mayOpenFacility: true, has: () => true } as const

/** The dialog stands beside the app, in the body. */
const body = () => document.body.textContent!.replace(/\s+/g, ' ')
const options = () => [...document.querySelectorAll('[role=option]')].map(option => option.textContent!.replace(/\s+/g, ' ').trim())
async function type(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[role=combobox]')!
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
  return input
}
const palette = (role: string, answers: [unknown[], unknown][] = []) => mounted(FindPalette, { open: true }, { answers: [[['account', 'me'], account(role)], [['desk', 'filters', 'all'], []], ...answers] })

afterEach(() => vi.restoreAllMocks())

describe('what was typed', () => {
  it('is narrowed by its first letter', () => {
    expect(readQuery('  dong chiem ')).toEqual({ kind: 'all', text: 'dong chiem' })
    expect(readQuery('>xuất')).toEqual({ kind: 'commands', text: 'xuất' })
    expect([readQuery('@ an').kind, readQuery('#KC24').kind]).toEqual(['people', 'codes'])
  })

  it('finds commands by the beginnings of their words, marks or not', () => {
    expect([labelled('Thêm cơ sở CNNT', 'co so'), labelled('Thêm cơ sở CNNT', 'ơ sở'), labelled('Đổi sang tiếng Anh', 'doi'), labelled('Đổi sang tiếng Anh', '')]).toEqual([true, false, true, true])
  })
})

describe('what was found', () => {
  it('comes with the best match first, former names told, a province as its lists', () => {
    const groups = hitGroups(found, 'vi', all)
    expect(groups.map(group => group.id)).toEqual(['provinces', 'facilities'])
    expect(groups[0]!.entries.map(entry => [entry.label, entry.note, entry.to])).toEqual([
      ['Ninh Bình', 'Hà Nam cũ · cơ sở', { name: 'facilities', query: { province: 'VN-37@2025' } }],
      ['Ninh Bình', 'Hà Nam cũ · khoản hỗ trợ', { name: 'supports', query: { province: 'VN-37@2025' } }],
    ])
    expect(groups[1]!.entries[0]!.note).toBe('tên cũ Tổ hợp Đồng Chiêm · CS-00142 · Ninh Bình')
  })

  it('is narrowed by kind, and holds no page that is not there', () => {
    expect(hitGroups(found, 'vi', { ...all, kind: 'people' })).toEqual([])
    expect(hitGroups(found, 'vi', { ...all, kind: 'codes' }).map(group => group.id)).toEqual(['facilities'])
    expect(hitGroups(found, 'vi', { ...all, has: () => false })).toEqual([])
  })
})

describe('the palette', () => {
  it('offers commands this person may do, and only those', async () => {
    await palette('leader')
    await flushPromises()
    expect(options().some(option => option.startsWith('Mời người dùng'))).toBe(false)
    await type('>moi')
    expect(options()).toEqual([])
    expect(body()).toContain('Không có kết quả')
  })

  it('lets an administrator invite by three letters and the enter key', async () => {
    const { router } = await palette('administrator')
    await flushPromises()
    const input = await type('>mời')
    expect(options()).toEqual([expect.stringContaining('Mời người dùng')])
    expect(input.getAttribute('aria-activedescendant')).toBe(document.querySelector('[aria-selected=true]')!.id)
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await flushPromises()
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('person-new'))
  })

  it('offers first to edit the record that is open, to who may', async () => {
    for (const [role, offered] of [['province-officer', true], ['leader', false]] as const) {
      const { router, wrapper } = await palette(role)
      router.addRoute({ path: '/facilities/:id/edit', name: 'facility-edit', component: { template: '<i />' } })
      await router.push('/facilities/x')
      await flushPromises()
      expect([role, options()[0]!.startsWith('Sửa hồ sơ đang mở')]).toEqual([role, offered])
      wrapper.unmount()
    }
  })

  it('walks the lines with the arrows, round and round', async () => {
    await palette('leader')
    await flushPromises()
    const input = await type('')
    const selected = () => [...document.querySelectorAll('[role=option]')].findIndex(option => option.getAttribute('aria-selected') === 'true')
    const press = async (key: string) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await flushPromises()
    }
    expect(selected()).toBe(0)
    await press('ArrowUp')
    expect(selected()).toBe(options().length - 1)
    await press('ArrowDown')
    expect(selected()).toBe(0)
  })

  it('says that there is no network and keeps pages and commands', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await palette('leader')
    await flushPromises()
    expect(body()).toContain('Đang mất mạng')
    await type('nhat ky')
    expect(options().some(option => option.startsWith('Nhật ký'))).toBe(true)
  })

  it('opens what was found', async () => {
    const { router } = await palette('leader', [[['find', 'ha nam'], found]])
    await flushPromises()
    const input = await type('ha nam')
    await vi.waitFor(() => expect(options()[0]).toContain('Ninh Bình'), { timeout: 2000 })
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/facilities?province=VN-37@2025'))
  })
})
