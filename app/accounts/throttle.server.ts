/** Here wrong passwords are slowed down without locking out the person whose account is attacked. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const minutes = 15;
// Per account *and* address: an attacker elsewhere uses up their own tries, not those of the owner.
const perAccount = new RateLimiterMemory({ points: 8, duration: minutes * 60 });
const perAddress = new RateLimiterMemory({ points: 60, duration: minutes * 60 });

/** Counts a wrong try. */
export async function countWrongTry(email: string, address: string): Promise<void> {
  await Promise.allSettled([perAccount.consume(`${email.trim().toLowerCase()} ${address}`), perAddress.consume(address)]);
}

/** How many minutes somebody has to wait before another try from here; 0 when none. */
export async function minutesToWait(email: string, address: string): Promise<number> {
  const spent = await Promise.all([perAccount.get(`${email.trim().toLowerCase()} ${address}`), perAddress.get(address)]);
  const waits = spent.map((one) => (one instanceof RateLimiterRes && one.remainingPoints <= 0 ? one.msBeforeNext : 0));
  return Math.ceil(Math.max(...waits) / 60_000);
}

/** Forgets the wrong tries of an account from an address after a right one. */
export async function forgetTries(email: string, address: string): Promise<void> {
  await perAccount.delete(`${email.trim().toLowerCase()} ${address}`);
}
