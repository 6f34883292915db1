/** 7 → "07": months, days, hours and minutes as ISO 8601 writes them. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
