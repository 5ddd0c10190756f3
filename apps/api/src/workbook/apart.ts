import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'

/** How work in another process ended: it said all, took too long, was left, needed too much memory, or died of something else. */
export type End = 'heard' | 'took-too-long' | 'left' | 'too-much-memory' | 'died'

interface Place {
  script: URL
  /** Megabytes of its heap. */
  memory: number
  /** Milliseconds. */
  within: number
  signal?: AbortSignal
}

/** Left alone for so long, a process is let go; until then the next file need not wait for one to start. */
const idleMilliseconds = 15_000
const idle = new Map<string, ChildProcess[]>()

/** It may read its own code, and neither write nor start anything. */
function started({ script, memory }: Place): ChildProcess {
  const execArgv = ['--no-warnings', `--max-old-space-size=${memory}`, '--max-semi-space-size=16', '--permission', '--allow-fs-read=*']
  return fork(script, [], { execArgv, env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
}

const keyOf = ({ script, memory }: Place) => `${memory} ${script.href}`

function taken(place: Place): ChildProcess {
  const child = idle.get(keyOf(place))?.pop()
  if (!child?.connected)
    return started(place)
  child.removeAllListeners()
  child.ref()
  child.channel?.ref()
  return child
}

function keep(place: Place, child: ChildProcess): void {
  const others = idle.get(keyOf(place)) ?? []
  const forget = () => idle.set(keyOf(place), (idle.get(keyOf(place)) ?? []).filter(one => one !== child))
  const timer = setTimeout(() => {
    forget()
    child.kill('SIGKILL')
  }, idleMilliseconds)
  timer.unref()
  child.once('exit', () => {
    clearTimeout(timer)
    forget()
  })
  // Nobody waits for it, and it ends with this process.
  child.unref()
  child.channel?.unref()
  idle.set(keyOf(place), [...others, child])
}

/**
 * Asks a process of its own about a file that strangers made. Whatever takes it down – memory, time, a fault of the
 * runtime – takes down nothing else: a thread would share its end with the server.
 * @param place - The script, and its limits.
 * @param question - Sent as it is; texts, numbers, bytes, days, lists and records of them.
 * @param hear - Told everything it says; answers whether that was the last.
 */
export function apart<Said>(place: Place, question: object, hear: (said: Said) => boolean): Promise<End> {
  return new Promise((resolve) => {
    const child = taken(place)
    let timer: NodeJS.Timeout | undefined
    let left = (): void => {}
    const end = (how: End) => {
      clearTimeout(timer)
      place.signal?.removeEventListener('abort', left)
      child.removeAllListeners()
      // What is still under way when it is stopped is no error of ours.
      child.on('error', () => {})
      if (how === 'heard')
        keep(place, child)
      else
        child.kill('SIGKILL')
      resolve(how)
    }
    left = () => end('left')
    if (place.signal?.aborted)
      return left()
    place.signal?.addEventListener('abort', left, { once: true })
    timer = setTimeout(end, place.within, 'took-too-long')
    child.on('message', (said: Said) => hear(said) && end('heard'))
    child.on('error', () => end('died'))
    // The runtime aborts where its heap is full; a system that is short of memory kills.
    child.on('exit', (code, signal) => end(signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134 ? 'too-much-memory' : 'died'))
    child.send(question)
  })
}
