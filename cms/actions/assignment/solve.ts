import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Assignment } from '../../domain/assignment'
import { Refusal } from '../../domain/refusal'
import type { AssignmentInput } from './assignment-case'

/** What the worker says: how far it is, what came out, or why nothing did. */
export type WorkerMessage =
  | { done: number; total: number }
  | { assignment: Assignment }
  | { refusal: { code: Refusal['code']; message: string } }

const worker = () => path.join(path.dirname(fileURLToPath(import.meta.url)), 'solve-worker.ts')

/** Computes an assignment in a thread of its own, so that everyone else is served meanwhile; throws its Refusals. */
export function solveAside(
  input: AssignmentInput,
  progress: (done: number, total: number) => void,
): Promise<Assignment> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker(), { workerData: input, execArgv: ['--import', 'tsx'] })
    thread.on('message', (message: WorkerMessage) => {
      if ('assignment' in message) resolve(message.assignment)
      else if ('refusal' in message) reject(new Refusal(message.refusal.code, message.refusal.message))
      else progress(message.done, message.total)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => reject(new Error(`the assignment's thread ended with ${code}`)))
  })
}
