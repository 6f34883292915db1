import { useRef, useState, type PointerEvent } from 'react';
import { isDragged, type DragBox } from './drag-box.ts';

interface DragBoxGesture {
  /** While one drags. */
  readonly box: DragBox | undefined;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * A box dragged with the mouse or a pen; a finger scrolls the page instead.
 * @param widthPx of the map's own coordinates, whatever size it has on the screen
 * @param onBox what is called with the box, or with the point of a click
 */
export function useDragBox(
  widthPx: number,
  onBox: (box: DragBox) => void,
  onClick: (x: number, y: number) => void,
): DragBoxGesture {
  const [box, setBox] = useState<DragBox>();
  const start = useRef<readonly [number, number]>(undefined);
  const positionOf = (event: PointerEvent<SVGSVGElement>): readonly [number, number] => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = widthPx / frame.width;
    return [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale];
  };
  const boxTo = (event: PointerEvent<SVGSVGElement>): DragBox | undefined => {
    if (start.current === undefined) return undefined;
    const [[fromX, fromY], [toX, toY]] = [start.current, positionOf(event)];
    return { fromX, fromY, toX, toY };
  };
  const stop = (): void => {
    start.current = undefined;
    setBox(undefined);
  };
  return {
    box,
    onPointerDown: (event) => {
      start.current = positionOf(event);
      if (event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const dragged = event.pointerType === 'touch' ? undefined : boxTo(event);
      if (dragged !== undefined) setBox(dragged);
    },
    onPointerUp: (event) => {
      const dragged = boxTo(event);
      stop();
      if (dragged === undefined) return;
      if (isDragged(dragged)) onBox(dragged);
      else onClick(dragged.toX, dragged.toY);
    },
    onPointerCancel: stop,
  };
}
