import { Component, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly retry: string
  readonly children: ReactNode
}

/** A mistake in one screen is shown there; the rest of the workbench stays usable. React offers this to classes only. */
export class CrashGuard extends Component<Props, { readonly message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    if (this.state.message === null) return this.props.children
    return (
      <div className="message" role="alert">
        <h1>{this.props.title}</h1>
        <p>{this.state.message}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {this.props.retry}
        </button>
      </div>
    )
  }
}
