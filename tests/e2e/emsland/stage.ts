/** Here stands who takes part in the journey of Emsland and where: everybody in a browser of their own, all at the same site. */
import type { Browser } from '@playwright/test';
import { accounts, type Part, programme } from '../../support/emsland-world';
import { signIn, type Somebody } from '../../support/somebody';

export const siteName = 'Landkreis Emsland';
export const programmeAt = `/programme/${programme.slug}`;
export const siteAt = `${programmeAt}/standorte/landkreis-emsland`;

/** Everybody who takes part; each signs in when they are needed first. */
export class Cast {
  private readonly present = new Map<Part, Somebody>();

  constructor(private readonly browser: Browser, private readonly url: string) {}

  async who(part: Part): Promise<Somebody> {
    const here = this.present.get(part);
    if (here) return here;
    const somebody = await signIn(this.browser, this.url, accounts[part]);
    this.present.set(part, somebody);
    return somebody;
  }

  /** How often anybody saved something. */
  get saved(): number {
    return [...this.present.values()].reduce((sum, one) => sum + one.saved, 0);
  }

  /** What any page of anybody reported that it must not. */
  get problems(): string[] {
    return [...this.present.values()].flatMap((one) => one.problems.map((problem) => `${one.name}: ${problem}`));
  }
}

/** The phases by the names of their pages. */
export const phases = {
  needs: { name: 'Bedarfserhebung', at: `${siteAt}/phasen/bedarfserhebung` },
  initiation: { name: 'Initiierungsworkshop', at: `${siteAt}/phasen/initiierungsworkshop` },
  planning: { name: 'Planungsworkshop', at: `${siteAt}/phasen/planungsworkshop` },
  implementation: { name: 'Umsetzung', at: `${siteAt}/phasen/umsetzung` },
  closing: { name: 'Abschlussworkshop', at: `${siteAt}/phasen/abschluss` },
} as const;
export type PhaseName = keyof typeof phases;
