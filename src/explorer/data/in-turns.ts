/** Works through the positions in their order, a few at a time; the first failure ends it. */
export async function inTurns(
  positions: readonly number[],
  atATime: number,
  work: (position: number) => Promise<void>,
): Promise<void> {
  const waiting = positions.values();
  const one = async (): Promise<void> => {
    for (const position of waiting) await work(position);
  };
  await Promise.all(Array.from({ length: atATime }, one));
}
