import { expect, it } from 'vitest';
import { sentencesIn } from '../../../src/edits/sentences';

it.each([
  'Did one. | Did two! | Did three? | Did it',
  'Hat z. B. Tests geschrieben. | Spart Zeit.',
  'Läuft seit dem 3. Mai stabil. | Spart Zeit.',
  '3. Quartal stabil. | Spart Zeit.',
  'Fixed it for Dr. Smith. | It is fast.',
  'Did it with Mrs. Jones vs. Team Blue, e.g. Tests, i.e. Checks. | It is fast.',
  'Logs, tests etc. Nothing else. | It is fast.',
  'War u. a. Reviewer, d. h. Ansprechpartner, bzw. Vertretung ca. Mitte Mai usw. Alles lief.',
  'Löste Nr. 7 in St. Gallen. | Spart Zeit.',
  'Closed No. 7 for the team. | It is fast.',
  'Asked, and she said no. | It is fast.',
  'Went live in Sept. 2025 for all. | It is fast.',
  'We rolled it out. | 2025 Berlin followed.',
  'Seit 2025. | Danach lief es.',
  'A search takes 80 ms. | It took 2 sec. | It is fast.',
  'Helped Ms. Jones 2 times. | It is fast.',
  'Went from 900 to 120. | It is fast.',
  'Pasó de 900 a 120 con el cambio. | Es rápido.',
  'Took v2.3. | Then 3.5. | It is fast.',
  'Chose plan B. Then did it.',
  'Rested... | Then did it.',
  'Asked "Dr." Smith. | It is fast.',
  '書いた。 | 直した。',
])('%s', (text) => {
  const sentences = text.split(' | ');
  expect(sentencesIn(sentences.join(' ')).map((one) => one.trim())).toEqual(sentences);
});

it('loses nothing', () => {
  const text = 'Hat z. B.  Tests\tgeschrieben.   Spart Zeit. ';
  expect(sentencesIn(text).join('')).toBe(text);
});
