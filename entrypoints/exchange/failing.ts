import type { Failed } from '@/core/exchange-messages';
import { OwnStoreError } from '@/services/own-store/database';

/** What the store cannot do is an answer; anything else is a fault of ours. */
export async function failing<Answer>(work: () => Promise<Answer>): Promise<Answer | Failed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OwnStoreError) return { kind: 'failed', fault: error.fault };
    throw error;
  }
}
