import type { ImportNoun } from '@khuyencong/domain/import'
import { importLimits } from '@khuyencong/domain/import'
import { shallowRef } from 'vue'

/** Why a file did not arrive; `fields` are the server's own reasons. */
export interface UploadProblem { reason: string, values?: Record<string, string | number>, incident: string | null }
interface Upload { name: string, noun: ImportNoun, sent: number, all: number, isSent: boolean }

interface Answer { id?: string, code?: string, incident?: string, detail?: { reason: string, issues?: { reason: string, values?: Record<string, string | number> }[] } }

function answerOf(request: XMLHttpRequest): Answer {
  try {
    return JSON.parse(request.responseText) as Answer
  }
  catch {
    return {}
  }
}

/** One file on its way up, with progress and a way to stop; `fetch` tells no progress. */
export function useUpload(arrived: (id: string) => void) {
  const upload = shallowRef<Upload | null>(null)
  const problem = shallowRef<UploadProblem | null>(null)
  let request: XMLHttpRequest | null = null

  function end(reason: UploadProblem | null) {
    upload.value = null
    problem.value = reason
    request = null
  }
  function send(noun: ImportNoun, file: File) {
    if (request !== null)
      return
    problem.value = null
    if (file.size === 0)
      return end({ reason: 'empty-file', incident: null })
    if (file.size > importLimits.bytes)
      return end({ reason: 'too-big', incident: null })
    const mine = request = new XMLHttpRequest()
    upload.value = { name: file.name, noun, sent: 0, all: file.size, isSent: false }
    mine.upload.onprogress = ({ loaded, total }) => upload.value && (upload.value = { ...upload.value, sent: loaded, all: total })
    mine.upload.onload = () => upload.value && (upload.value = { ...upload.value, sent: upload.value.all, isSent: true })
    mine.onload = () => {
      const { id, code, incident, detail } = answerOf(mine)
      if (mine.status < 300 && id !== undefined) {
        end(null)
        return arrived(id)
      }
      const [first] = detail?.issues ?? []
      end({ reason: first?.reason ?? detail?.reason ?? (mine.status === 413 ? 'too-big' : code ?? 'no-answer'), values: first?.values, incident: incident ?? null })
    }
    mine.onerror = () => end({ reason: navigator.onLine ? 'no-answer' : 'offline', incident: null })
    mine.onabort = () => end({ reason: 'stopped', incident: null })
    mine.open('POST', `/api/import/${noun}`)
    mine.setRequestHeader('content-type', 'application/octet-stream')
    mine.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')))
    mine.setRequestHeader('accept-language', document.documentElement.lang || 'vi')
    mine.send(file)
  }
  return { upload, problem, send, stop: () => request?.abort() }
}
