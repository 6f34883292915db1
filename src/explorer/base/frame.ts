/** True where this page stands in a frame of another page: then that page scrolls, and its wheel is not ours. */
export const IS_FRAMED = typeof window !== 'undefined' && window.parent !== window;
