import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Tinypool } from 'tinypool'
import type { SentPage } from '../../../site/src/data/sent-page'
import { inParallel } from '../in-parallel'
import { programOf } from '../renderer'
import type { CompressFiles, Done, Faults, MakePages, PageWork, PlaceFiles, SentFault } from './tasks'

/** A page that a thread can make; to send it is work, and throws the fault of a text in it that cannot be written. */
export type Sendable = Omit<PageWork, 'page'> & { sent: () => SentPage }

/** Told of a piece of work what became of it; null stands for one that could not be sent. */
type OnDone<Work> = (work: Work, done: 'new' | 'same' | Error | null) => void

type OnFault = (file: string, error: Error) => void

/** Threads that make many files at once: every processor is used, and everyone else is served meanwhile. */
export type Threads = {
  /** Before they are needed, where it is known that they will be; otherwise they begin then. */
  begin: () => void
  /** In any order. */
  makePages: <Work extends Sendable>(works: readonly Work[], onDone: OnDone<Work>) => Promise<void>
  /** In this order. */
  placeFiles: (staged: readonly PlaceFiles['staged'][number][], onFault: OnFault) => Promise<void>
  /** Puts compressed forms beside files, by way of an empty folder; what is not begun when it is to give way is returned. */
  compressFiles: (
    files: readonly string[],
    by: string,
    giveWay: () => boolean,
    onFault: OnFault,
  ) => Promise<string[]>
  end: () => Promise<void>
}

/** So many files are handed over at once. */
const batch = 20

/** One task more than is being done is in the thread, which then need not ask for it. */
const tasksInThread = 2

/** The more there are, the longer they wait for the one that hands over. */
const count = Math.min(availableParallelism(), 8)

/** Threads for the site in a folder, rendered by the compiled program in another. They begin when they are needed. */
export function openThreads(site: { compiled: string; origin: string; folder: string }): Threads {
  let pool: Tinypool | undefined

  const begin = (): Tinypool => {
    pool ??= new Tinypool({
      filename: new URL('./thread.ts', import.meta.url).href,
      minThreads: count,
      maxThreads: count,
      isolateWorkers: false,
      concurrentTasksPerWorker: tasksInThread,
      resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 100 },
      execArgv: ['--import', programOf(site.compiled), '--import', 'tsx'],
    })
    return pool
  }

  const run = <Task, Answer>(name: string, task: Task): Promise<Answer> => begin().run(task, { name })

  /** What is sent is held by nobody who waits for it, or the collector of memory would take it for something that lasts. */
  const handOver = <Work extends Sendable>(works: readonly Work[], onDone: OnDone<Work>) => {
    const sent: Work[] = []
    const task: PageWork[] = []
    for (const work of works) {
      const { file, from, standing } = work
      const page = pageOf(work)
      if (page) {
        sent.push(work)
        task.push({ page, file, from, standing })
      } else onDone(work, null)
    }
    return { sent, making: run<MakePages, Done[]>('makePages', { ...site, works: task }) }
  }

  return {
    begin: () => void begin(),
    makePages: (works, onDone) =>
      inParallel(batchesOf(works), (tasksInThread + 1) * count, async (all) => {
        const { making, sent } = handOver(all, onDone)
        for (const [index, done] of (await making).entries()) {
          const work = sent[index]
          if (work) onDone(work, received(done))
        }
      }),
    placeFiles: async (staged, onFault) => {
      for (const some of batchesOf(staged, 50 * batch)) {
        const task = some.map(({ file, from }) => ({ file, from }))
        tell(await run<PlaceFiles, Faults>('placeFiles', { folder: site.folder, staged: task }), onFault)
      }
    },
    compressFiles: async (files, by, giveWay, onFault) => {
      const left: string[] = []
      await inParallel([...batchesOf(files).entries()], count, async ([index, some]) => {
        if (giveWay()) left.push(...some)
        else {
          const task = { folder: site.folder, from: path.join(by, `${index}`), files: some }
          tell(await run<CompressFiles, Faults>('compressFiles', task), onFault)
        }
      })
      return left
    },
    end: async () => {
      const ended = pool
      pool = undefined
      await ended?.destroy()
    },
  }
}

function batchesOf<Work>(works: readonly Work[], size = batch): Work[][] {
  return Array.from({ length: Math.ceil(works.length / size) }, (_, index) =>
    works.slice(index * size, (index + 1) * size),
  )
}

function pageOf({ sent }: Sendable): SentPage | null {
  try {
    return sent()
  } catch {
    return null
  }
}

function tell(faults: Faults, onFault: OnFault): void {
  for (const { file, ...fault } of faults) onFault(file, errorOf(fault))
}

const received = (done: Done | undefined): 'new' | 'same' | Error =>
  typeof done === 'object' ? errorOf(done) : (done ?? new Error('网页没有做完，请系统管理员查看日志。'))

const errorOf = ({ message, ...more }: SentFault): Error => Object.assign(new Error(message), more)
