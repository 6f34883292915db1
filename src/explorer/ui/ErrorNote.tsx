export interface ErrorNoteProps {
  /** What failed, as a sentence. */
  readonly message: string;
  /** What still works, as a sentence. */
  readonly consolation?: string;
  readonly onRetry: () => void;
}

/** Says what failed and offers to try again. */
export function ErrorNote({ message, consolation, onRetry }: ErrorNoteProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 border-l-2 border-warning py-1 pl-4">
      <p>
        {message} {consolation !== undefined && <span className="text-muted">{consolation}</span>}
      </p>
      <button type="button" className="control border border-line px-3" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
