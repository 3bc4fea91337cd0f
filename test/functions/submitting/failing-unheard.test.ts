import { expect, test } from 'vitest';
import { checkContext } from '../../../functions/submitting/check-context.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';

test('what fails while another read is under way is heard: nothing ends the process', async () => {
  const services = inMemoryServices();
  const unheard: unknown[] = [];
  const hear = (error: unknown) => void unheard.push(error);
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', hear);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  try {
    const checking = checkContext(
      advancedPlan,
      { unit: 'nyw', period: '2015' },
      new Date('2015-01-20T02:00:00Z'),
      {
        ...services,
        submissions: {
          ...services.submissions,
          loadAll: () => Promise.reject(new Error('the table is away')),
          inPeriod: () => Promise.reject(new Error('the table is away')),
          // As late as a table answers.
          load: async (id) => {
            for (let turns = 0; turns < 5; turns++) await turn();
            return services.submissions.load(id);
          },
        },
      },
    );
    await expect(checking).rejects.toThrow('the table is away');
    await turn();
    expect(unheard).toEqual([]);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const each of others) process.on('unhandledRejection', each);
  }
});
