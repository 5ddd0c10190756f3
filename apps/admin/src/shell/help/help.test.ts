import { describe, expect, it } from 'vitest'
import { mounted } from '../../testing/mounted.ts'
import { pages } from '../routes.ts'
import { contents } from './contents.ts'
import HelpText from './HelpText.vue'
import { blocksOf, inlinesOf } from './markdown.ts'
import { topicOf, topicOfLink, topics } from './topics.ts'

const folder = '../../../handbook/'
const texts = import.meta.glob<string>('../../../handbook/**/*.md', { query: '?raw', import: 'default', eager: true })
const drawn = Object.keys(import.meta.glob('../../../handbook/pictures/*')).map(file => file.slice(`${folder}pictures/`.length))
const textOf = (lang: 'vi' | 'en', topic: string) => texts[`${folder}${lang}/${topic}.md`]!
const filesIn = (lang: string) => Object.keys(texts).filter(file => file.startsWith(`${folder}${lang}/`)).map(file => file.split('/').at(-1)!)

describe('the handbook', () => {
  it('has a text for every page, in both languages', () => {
    const named = pages.filter(page => page.redirect === undefined && page.name !== undefined).map(page => String(page.name))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(name => topicOf(name) === null), 'To fix: name the topic of the page in shell/help/topics.ts').toEqual([])
    for (const lang of ['vi', 'en'] as const)
      expect(filesIn(lang).sort(), lang).toEqual(topics.map(topic => `${topic}.md`).sort())
  })

  it('lists every text once in its contents and in its README', () => {
    expect(contents.flatMap(chapter => chapter.topics.map(entry => entry.topic)).sort()).toEqual([...topics].sort())
    const readme = texts[`${folder}README.md`]!
    expect(topics.filter(topic => !readme.includes(`(vi/${topic}.md)`))).toEqual([])
  })

  it.each(topics)('%s: a title, headings, what to do when refused, links and pictures that lead somewhere', (topic) => {
    for (const lang of ['vi', 'en'] as const) {
      const text = textOf(lang, topic)
      expect(text.normalize('NFC')).toBe(text)
      const blocks = blocksOf(text)
      expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
      const headings = blocks.flatMap(block => block.kind === 'heading' && block.level === 2 ? [block.inlines.map(inline => inline.text).join('')] : [])
      expect(headings.some(heading => /^(?:Khi|When)/.test(heading)) || ['together'].includes(topic), `${lang}/${topic}: what to do when refused`).toBe(true)
      const links = blocks.flatMap(block => block.kind === 'list' ? block.items.flat() : 'inlines' in block ? block.inlines : []).filter(inline => inline.kind === 'link')
      expect(links.filter(link => topicOfLink(link.to) === null)).toEqual([])
      expect(text).not.toMatch(/<[a-z]|\]\(https?:/i)
    }
    const picturesOf = (lang: 'vi' | 'en') => blocksOf(textOf(lang, topic)).flatMap(block => block.kind === 'picture' ? [block.file] : [])
    expect(picturesOf('en')).toEqual(picturesOf('vi'))
    expect(picturesOf('vi').filter(file => !drawn.includes(file.replace('../pictures/', ''))), 'To fix: HANDBOOK=1, then the journey of the handbook').toEqual([])
  })
})

describe('a text of the handbook', () => {
  it('is read as blocks', () => {
    expect(blocksOf('# Cơ sở\nMỗi **cơ sở** một hồ sơ.\n\n1. Bấm `E`\n2. Xem [gộp](merge.md)\n\n- một\n\n> Chú ý\n> này\n\n![Hình](../pictures/a.png)')).toEqual([
      { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: 'Cơ sở' }] },
      { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Mỗi ' }, { kind: 'strong', text: 'cơ sở' }, { kind: 'text', text: ' một hồ sơ.' }] },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'Bấm ' }, { kind: 'key', text: 'E' }], [{ kind: 'text', text: 'Xem ' }, { kind: 'link', text: 'gộp', to: 'merge.md' }]] },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'một' }]] },
      { kind: 'note', inlines: [{ kind: 'text', text: 'Chú ý này' }] },
      { kind: 'picture', alt: 'Hình', file: '../pictures/a.png' },
    ])
    expect(inlinesOf('**a')).toEqual([{ kind: 'text', text: '**a' }])
  })

  it('is shown as words, never as HTML, and leads to other texts alone', async () => {
    const asked: string[] = []
    const { wrapper } = await mounted(HelpText, { text: '# Tiêu đề\n\n<img src=x onerror=alert(1)> [gộp](merge.md) [ngoài](https://evil.example) [mã](javascript:alert(1))\n\n![Hình](../pictures/a.png)', onTopic: (topic: string) => asked.push(topic) })
    expect(wrapper.find('img').exists()).toBe(false)
    expect(wrapper.find('a').exists()).toBe(false)
    expect(wrapper.text()).toContain('<img src=x onerror=alert(1)>')
    expect(wrapper.findAll('button').map(button => button.text())).toEqual(['gộp'])
    await wrapper.find('button').trigger('click')
    expect(asked).toEqual(['merge'])
    expect(wrapper.find('h2').text()).toBe('Tiêu đề')
  })
})
