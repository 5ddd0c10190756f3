import { renderToString } from '@vue/server-renderer'
import { describe, expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { storyParagraphs } from './story.ts'

describe('a story', () => {
  it('is paragraphs and nothing else', () => {
    expect(storyParagraphs('Một dòng\nnối tiếp.\n\n \nHai.\r\n\r\nBa.')).toEqual(['Một dòng nối tiếp.', 'Hai.', 'Ba.'])
    expect(storyParagraphs('  ')).toEqual([])
  })

  it('prints what looks like a tag', async () => {
    const html = await renderToString(createSSRApp(() => storyParagraphs('<script>alert(1)</script> **đậm**').map(text => h('p', text))))
    expect(html).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt; **đậm**</p>')
  })
})
