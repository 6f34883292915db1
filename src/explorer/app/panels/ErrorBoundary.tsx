import { Component, type ReactNode } from 'react';
import { ErrorNote } from '../../ui/ErrorNote.tsx';

interface ErrorBoundaryProps {
  /** What could not be shown, as the subject of a sentence: "The event". */
  readonly part: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** Keeps a fault in one part from taking the page down with it: says so in that part's place and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className="p-6">
        <ErrorNote
          message={`${this.props.part} could not be shown: ${error.message}`}
          consolation="The rest of the page still works."
          onRetry={() => this.setState({ error: undefined })}
        />
      </div>
    );
  }
}
