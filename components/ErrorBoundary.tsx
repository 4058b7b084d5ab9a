import { Component, type ReactNode } from 'react'
import { Button } from './ui/Button'
import { useWords } from './words'

interface State {
  broken: boolean
}

/** Shows a plain sentence where something failed to draw, and a way on. React offers this to classes only. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? (
      <Broken onRetry={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    )
  }
}

function Broken({ onRetry }: { onRetry(): void }) {
  const { t } = useWords()
  return (
    <div role="alert" className="flex flex-col items-start gap-3 p-6">
      <h2 className="font-semibold text-read">{t('app.brokenTitle')}</h2>
      <p className="text-read">{t('app.brokenNext')}</p>
      <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
    </div>
  )
}
