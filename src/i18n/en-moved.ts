import type { MovedWords } from './vi-moved.ts';

/** Words of addresses that were given up, in English; the same keys as the Vietnamese by type. */
export const enMoved: MovedWords = {
  moved: {
    title: 'This page has moved',
    retiredTitle: 'This page is retired',
    place: (id: string) => `“${id}” has moved.`,
    onward: 'Go to what stands for it now',
    description: (title: string) => `${title}: where its content is now.`,
    heading: 'Earlier addresses of this page',
  },
};
