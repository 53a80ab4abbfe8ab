import type { OfflineWords } from './vi-offline.ts';

/** Words of keeping the plan on a device, in English; the same keys as the Vietnamese by type. */
export const enOffline: OfflineWords = {
  offline: {
    keep: 'Keep for reading offline ({size})',
    renew: 'Update the kept copy ({size})',
    keeping: 'Keeping the plan, its tasks and the support items…',
    kept: 'Kept on this device: the plan, its tasks, the support items and the glossary can be read without a connection.',
    newer: 'There is a newer version of this site than the one kept on this device.',
    failed: 'Not kept: the connection was lost. Nothing has changed.',
    dropped: 'The copy kept on this device has been removed.',
    drop: 'Remove the kept copy',
  },
};
