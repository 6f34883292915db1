import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePrinting } from '../base/use-printing.ts';
import { classNames } from '../base/class-names.ts';
import { IconButton } from './IconButton.tsx';

export interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `centre` a card, `sheet` rises from the lower edge, `page` fills the screen. */
  readonly shape: 'centre' | 'sheet' | 'page';
  /** The title is read out but not shown. */
  readonly isTitleHidden?: boolean;
  /** A page that was walked to has a way back; the others have a cross. */
  readonly closeWith?: 'cross' | 'back';
  /** More to do, beside the title. */
  readonly actions?: ReactNode;
  /** True where one came to type: the first field has the focus, not the dialog as a whole. */
  readonly focusFirst?: boolean;
}

const SHAPES = {
  centre: 'm-auto mt-[10dvh] max-h-[80dvh] w-[min(40rem,calc(100vw-2rem))] rounded-xl',
  sheet: 'm-0 mt-auto max-h-[88dvh] w-screen max-w-none rounded-t-2xl',
  page: 'dialog-page m-0 h-full max-h-none w-screen max-w-none wide:m-auto wide:h-[92dvh] wide:w-[min(56rem,94vw)] wide:rounded-xl',
} as const;

/** A native dialog over the page: it holds the focus, closes with Esc, and gives the focus back. Rendered means open. */
export function Modal({
  title,
  onClose,
  children,
  shape,
  isTitleHidden = false,
  closeWith = 'cross',
  actions,
  focusFirst = false,
}: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // What lies over everything is cut off at the end of the first sheet of paper: a page is then a part of the document.
  const isOnPaper = usePrinting() && shape === 'page';

  // Before the element leaves the page, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (isOnPaper) element.show();
    else if (!element.open) element.showModal();
    // Not on the first button: nobody came to close what was just opened.
    if (!focusFirst) element.focus();
    return () => element.close();
  }, [focusFirst, isOnPaper]);

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      // A click beside it closes it too, in browsers that know how.
      closedby="any"
      aria-label={title}
      className={classNames('bg-raised p-0 shadow-2xl outline-none open:flex open:flex-col', SHAPES[shape])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {!isTitleHidden && (
        <header className="flex flex-wrap items-start gap-2 border-b border-line py-2 pr-3 pl-3">
          {closeWith === 'back' && <IconButton icon="back" label="Back" onClick={onClose} />}
          <h2 className="line-clamp-4 min-w-24 flex-1 px-2 pt-[0.22rem] font-serif text-lg leading-snug font-semibold">
            {title}
          </h2>
          {actions !== undefined && <div className="ml-auto flex">{actions}</div>}
          {closeWith === 'cross' && <IconButton icon="close" label="Close" onClick={onClose} />}
        </header>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
    </dialog>
  );
}
