import { expect, it } from 'vitest';
import { normalizePdf } from './print-plan.ts';

it('takes out when and as what a PDF was made, and moves no byte', () => {
  const made = (day: string, id: string) =>
    Buffer.from(
      `%PDF-1.4\n<</CreationDate (D:${day}+00'00')\n/ModDate (D:${day}+00'00')>>\ntrailer <</ID [<${id}> <${id}>]>>`,
      'latin1',
    );
  const first = normalizePdf(made('20261125190203', 'AB12'), '2024-01-22');
  const second = normalizePdf(made('20270101000000', 'CD34'), '2024-01-22');
  expect(first.equals(second)).toBe(true);
  expect(first.length).toBe(made('20261125190203', 'AB12').length);
  expect(first.toString('latin1')).toContain('D:20240122000000');
});
