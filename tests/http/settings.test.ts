/** Checks that a wrong setting stops the start with a sentence that names it, and that every setting is explained. */
import { describe, expect, test } from 'vitest';
import { readSettings, settingNotes, WrongSetting } from '../../app/http/env.server';
import { failToStart } from '../support/server';

describe('settings', () => {
  test('stand at their defaults when nothing is given', () => {
    expect(readSettings({})).toMatchObject({ mode: 'demonstration', port: 3000, host: '127.0.0.1', demoLogin: 'loopback', federalHeader: false, proxies: 0, publicOrigin: null });
  });

  test('an empty value means not set', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ' }).database.url).toBeUndefined();
  });

  test.each([
    ['PORT', '99999'], ['PORT', 'abc'], ['PORT', '-1'], ['LOTSE_MODE', 'prod'], ['HOST', 'a b'], ['DATABASE_URL', 'mysql://x/y'],
    ['LOTSE_PUBLIC_URL', 'lotse.example'], ['LOTSE_PUBLIC_URL', 'javascript:alert(1)'], ['LOTSE_PROXIES', '11'], ['LOTSE_DEMO_LOGIN', 'yes'],
    ['LOTSE_KOPFZEILE', 'true'], ['LOTSE_LOG', 'loud'], ['LOTSE_DRAIN_MS', '1.5'],
  ])('%s=%s is refused with a sentence that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name} must be .+\\.$`));
  });

  test('every wrong value is named at once, and a password is not repeated', () => {
    const wrong = catching(() => readSettings({ PORT: 'x', DATABASE_URL: 'mysql://somebody:secret@host/db' }));
    expect(wrong).toBeInstanceOf(WrongSetting);
    expect(wrong.message).toMatch(/PORT must be/);
    expect(wrong.message).toMatch(/DATABASE_URL must be/);
    expect(wrong.message).not.toContain('secret');
  });

  test('a mistyped name is refused instead of ignored', () => {
    expect(() => readSettings({ LOTSE_MODUS: 'production' })).toThrow('LOTSE_MODUS is not a setting of Lotse.');
  });

  test('each setting that can be given is explained for the README', () => {
    for (const { name } of settingNotes) expect(() => readSettings({ [name]: '\u0000' }), name).not.toThrow(/is not a setting/);
    expect(settingNotes).toHaveLength(11);
  });

  test('the server does not start with a wrong value', async () => {
    const said = await failToStart({ PORT: '99999' });
    expect(said).toContain('ended with 1');
    expect(said).toContain('PORT must be 0 to 65535 and not "99999".');
  });

  test('the server does not start when the database does not answer', async () => {
    const said = await failToStart({ DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/lotse' });
    expect(said).toContain('The database that DATABASE_URL names cannot be opened');
    expect(said).not.toContain('secret');
  });
});

function catching(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was refused.');
}
