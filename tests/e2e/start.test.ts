/** Checks in a browser that the demonstration lets every role in, and that the watch over pages sees what it must. */
import { expect, test, watch, type Role } from '../support/browser';

const roles: Role[] = ['Koordination', 'Leitung Ausländerbehörde', 'Bearbeitung', 'Prozessbegleitung', 'Ministerium'];

test('the sign-in page offers one button per role', async ({ page, axe }) => {
  await page.goto('/anmelden');
  for (const role of roles) await expect(page.getByRole('button', { name: role })).toBeVisible();
  await axe();
});

for (const role of roles) {
  test(`${role} signs in with one button`, async ({ page, signInAs, axe }) => {
    await signInAs(role);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe();
  });
}

test('errors, foreign hosts and failed hydration do not pass unnoticed', async ({ page, allowMessages }) => {
  allowMessages(/./);
  const problems = watch(page);
  await page.goto('/anmelden');
  await page.evaluate(() => {
    console.error('something broke');
    setTimeout(() => { throw new Error('Minified React error #418'); });
    const picture = document.createElement('img');
    picture.src = 'https://example.org/picture.png';
    document.body.append(picture);
    fetch('https://example.org/').catch(() => undefined);
  });
  await expect.poll(() => problems.join('\n')).toContain('something broke');
  await expect.poll(() => problems.join('\n')).toContain('page error: Minified React error #418');
  // The content security policy stops the request itself; that it was tried is what counts.
  await expect.poll(() => problems.join('\n')).toContain('https://example.org/');
});
