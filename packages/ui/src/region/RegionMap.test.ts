import type { MapUnit } from './map.ts'
import { renderToString } from '@vue/server-renderer'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import RegionMap from './RegionMap.vue'
import { then, today } from './shapes.ts'

const units = (ids: string[], href?: string): MapUnit[] => ids.map((id, i) => ({ id, name: id, value: i, step: (i % 5) as 0, note: `${id}: ${i}`, href }))
const draw = async (props: Record<string, unknown>) => {
  const html = await renderToString(createSSRApp(() => h(RegionMap, { title: 'Bản đồ', description: 'Mô tả', lang: 'vi', vintage: 'today', units: units(Object.keys(today)), ...props } as never)))
  return html
}

describe('regionMap', () => {
  const warn = vi.spyOn(console, 'warn')
  afterEach(() => expect(warn).not.toHaveBeenCalled())

  it.each([
    ['the country of today', {}],
    ['the country of old', { vintage: 'then', units: units(Object.keys(then)) }],
    ['one region', { vintage: 'then', units: units(Object.keys(then)), only: Object.keys(then).slice(0, 28) }],
  ])('draws %s with both archipelagos, named, and the credit', async (_name, props) => {
    const html = await draw(props)
    expect(html).toContain('Hoàng Sa')
    expect(html).toContain('Trường Sa')
    expect(html).toContain('CC BY 4.0')
    expect(html).not.toMatch(/\sstyle=/)
  })

  it('names itself and every province', async () => {
    const html = await draw({ units: units(['VN-37@2025']) })
    expect(html).toMatch(/aria-labelledby="\S+-title \S+-desc"/)
    expect(html).toContain('<title>VN-37@2025: 0</title>')
    expect(html).toContain('role="img"')
  })

  it('is a group of links where provinces lead somewhere', async () => {
    const html = await draw({ units: units(['VN-37@2025'], '/san-pham?province=VN-37@2025') })
    expect(html).toContain('role="group"')
    expect(html).toContain('href="/san-pham?province=VN-37@2025"')
  })

  it('shows only the provinces asked for', async () => {
    const html = await draw({ only: ['VN-37@2025'] })
    expect(html.match(/region-map-unit/g)).toHaveLength(1)
  })
})
