import { parentPort, workerData } from 'node:worker_threads'
import { assignJudges } from '../../domain/assignment'
import { Refusal } from '../../domain/refusal'
import type { AssignmentInput } from './assignment-case'
import type { WorkerMessage } from './solve'

const say = (message: WorkerMessage) => parentPort?.postMessage(message)
const { entries, judges, rules } = workerData as AssignmentInput

try {
  const assignment = assignJudges(entries, judges, rules, (done, total) => say({ done, total }))
  say({ assignment })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say({ refusal: { code: error.code, message: error.message } })
}
