import { type ReactNode, useState } from 'react'
import { FileField } from '../shell/file-field.js'
import type { ProblemView } from '../views.js'
import { useWords } from '../words/index.js'

interface Props {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly several?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Takes files that are dropped on it or chosen. */
export const DropZone = ({ label, hint, accept, several = false, onFiles, children }: Props) => {
  const [over, setOver] = useState(false)
  return (
    <section
      className="drop-zone"
      aria-label={label}
      data-over={over}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <FileField label={label} hint={hint} accept={accept} several={several} onFiles={onFiles} />
      {children}
    </section>
  )
}

export const Refused = ({ problem }: { readonly problem: ProblemView }) => {
  const { words } = useWords()
  return (
    <div role="alert" className="notice">
      <p>{problem.error === '' ? words.problem.unreachable : words.leverage.refused}</p>
      <ul>
        {problem.complaints.map((one) => (
          <li key={`${one.line}${one.message}`}>
            {one.place}
            {one.line === null ? '' : `:${one.line}`}: {words.fault(one)}
          </li>
        ))}
      </ul>
    </div>
  )
}
