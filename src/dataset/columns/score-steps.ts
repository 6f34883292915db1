/**
 * A score is kept as the nearest of so many steps of its square: fine enough where the order of events matters, among the most
 * important, and short where most events are.
 */
export const SCORE_STEPS = 63;

export const stepOfScore = (score: number): number => Math.round(SCORE_STEPS * score * score);

/** @param steps how many there are in the file that states the step */
export const scoreOfStep = (step: number, steps: number): number => Math.sqrt(step / steps);
