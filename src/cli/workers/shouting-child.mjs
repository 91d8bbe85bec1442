// A worker for the tests of the pool: says its task in capitals, after as many milliseconds as the task asks for.
import { parentPort, workerData } from 'node:worker_threads'

parentPort.on('message', async ({ index, task: { text, after = 0 } }) => {
  if (text === 'die') process.exit(7)
  if (text === 'fall') setTimeout(() => nobody.knows)
  await new Promise((resolve) => setTimeout(resolve, after))
  parentPort.postMessage(
    text === 'fail' ? { index, error: 'Error: no such word' } : { index, result: `${text.toUpperCase()}${workerData}` },
  )
})
