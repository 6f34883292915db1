/** A rectangle that is dragged over the map, in px of the map. */
export interface DragBox {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** A press that moves less is a click. */
const LEAST_PX = 6;

export function isDragged({ fromX, fromY, toX, toY }: DragBox): boolean {
  return Math.abs(toX - fromX) > LEAST_PX || Math.abs(toY - fromY) > LEAST_PX;
}

export function isInBox({ fromX, fromY, toX, toY }: DragBox, x: number, y: number): boolean {
  return (
    x >= Math.min(fromX, toX) && x <= Math.max(fromX, toX) && y >= Math.min(fromY, toY) && y <= Math.max(fromY, toY)
  );
}

/** As SVG draws it. */
export function boxShape({ fromX, fromY, toX, toY }: DragBox) {
  return {
    x: Math.min(fromX, toX),
    y: Math.min(fromY, toY),
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
  };
}
