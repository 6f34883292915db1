import { defaultRangeExtractor, useVirtualizer, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classNames } from '../base/class-names.ts';

export interface VirtualListProps {
  readonly count: number;
  /** Positions of the items that stick to the top while what follows them scrolls by, in order. */
  readonly headings: readonly number[];
  readonly renderItem: (position: number) => ReactNode;
  readonly keyOf: (position: number) => string;
  /** Brought into view when it changes. */
  readonly revealed: number | undefined;
}

const ESTIMATED_HEIGHT = 76;
const OVERSCAN = 8;

/** A long list that scrolls by itself and holds only the items near the ones in view. */
export function VirtualList(props: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const extractor = useStickyHeadings(props.headings);
  const virtualizer = useVirtualizer({
    count: props.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: props.keyOf,
    rangeExtractor: extractor.extract,
  });
  useReveal(props.revealed, virtualizer.scrollToIndex);
  return (
    // The list's rows are buttons, so that the keyboard reaches what scrolling does.
    <div ref={scroller} className="h-full overflow-y-auto overscroll-contain">
      <Items {...props} virtualizer={virtualizer} offset={0} sticky={extractor.sticky} top="top-0" />
    </div>
  );
}

/** The same, scrolling with the page. */
export function PageVirtualList(props: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null);
  const offset = usePageOffset(box);
  const extractor = useStickyHeadings(props.headings);
  const virtualizer = useWindowVirtualizer({
    count: props.count,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: offset,
    getItemKey: props.keyOf,
    rangeExtractor: extractor.extract,
  });
  useReveal(props.revealed, virtualizer.scrollToIndex);
  return (
    <div ref={box}>
      <Items
        {...props}
        virtualizer={virtualizer}
        offset={offset}
        sticky={extractor.sticky}
        top="top-(--header-height)"
      />
    </div>
  );
}

interface ItemsProps extends VirtualListProps {
  readonly virtualizer: Pick<
    ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>,
    'getTotalSize' | 'getVirtualItems' | 'measureElement'
  >;
  /** How far the list begins below the top of what scrolls. */
  readonly offset: number;
  readonly sticky: RefObject<number | undefined>;
  /** Class that says where headings stick. */
  readonly top: string;
}

function Items({ virtualizer, offset, sticky, top, headings, renderItem }: ItemsProps) {
  return (
    <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const isSticky = sticky.current === index;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={classNames(
              'left-0 w-full',
              isSticky ? `sticky ${top}` : 'absolute top-0',
              headings.includes(index) && 'z-10',
            )}
            style={isSticky ? {} : { transform: `translateY(${start - offset}px)` }}
          >
            {renderItem(index)}
          </div>
        );
      })}
    </div>
  );
}

/** Keeps the heading of what stands at the top among the items that are drawn. */
function useStickyHeadings(headings: readonly number[]) {
  const sticky = useRef<number | undefined>(undefined);
  const extract = useCallback(
    (range: Range) => {
      sticky.current = headings.findLast((heading) => heading <= range.startIndex);
      const drawn = new Set([
        ...(sticky.current === undefined ? [] : [sticky.current]),
        ...defaultRangeExtractor(range),
      ]);
      return [...drawn].toSorted((a, b) => a - b);
    },
    [headings],
  );
  return { sticky, extract };
}

function useReveal(
  position: number | undefined,
  scrollToIndex: (position: number, options: { readonly align: 'auto' | 'center' }) => void,
): void {
  const scroll = useRef(scrollToIndex);
  useLayoutEffect(() => {
    scroll.current = scrollToIndex;
  });
  useEffect(() => {
    if (position !== undefined) scroll.current(position, { align: 'center' });
  }, [position]);
}

/** Where an element begins on the page; follows changes of what stands above it. */
function usePageOffset(box: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (box.current !== null) setOffset(Math.round(box.current.getBoundingClientRect().top + scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [box]);
  return offset;
}
