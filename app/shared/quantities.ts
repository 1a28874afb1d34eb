// Here it is decided how numbers are added, averaged and compared when some of them are rough, bounded or not known.

/** How well a number is known. */
export type Qualifier = 'exact' | 'about' | 'atLeast' | 'atMost' | 'some' | 'unknown';

/** A number with how well it is known. The number is null exactly where the qualifier is some or unknown. */
export type Quantity = { number: number | null; qualifier: Qualifier };

/** A quantity that may be bounded and rough at once, as sums are: "mindestens ca. 340". */
export type Amount = Quantity & { approximate?: boolean };

export const qualifiers = ['exact', 'about', 'atLeast', 'atMost', 'some', 'unknown'] as const satisfies readonly Qualifier[];

/** What was not told. It is not 0, and no sum may take it for 0. */
export const notKnown: Quantity = Object.freeze({ number: null, qualifier: 'unknown' });

/** Does this qualifier come without a number? */
export function hasNoNumber(qualifier: Qualifier): boolean {
  return qualifier === 'some' || qualifier === 'unknown';
}

/** Makes a quantity, by default an exact one. A number beside "not known", or none beside "about", is a broken row and throws. */
export function quantityOf(number: number | null, qualifier: Qualifier = 'exact'): Quantity {
  if (hasNoNumber(qualifier) !== (number === null)) throw new RangeError(`${number} does not go with ${qualifier}`);
  if (number !== null && !Number.isFinite(number)) throw new RangeError(`not a number: ${number}`);
  return { number, qualifier };
}

// What a sum has to remember so that sums of sums are the same as the sum of everything.
// Numbers are counted in ten-thousandths, as whole numbers: then the order of adding cannot matter.
const unitsPerOne = 10_000;
type Tally = {
  /** How many parts there are of each qualifier. */
  parts: Record<Qualifier, number>;
  /** The sum of all numbers, and of those that are only upper bounds. */
  units: number;
  cappedUnits: number;
  /** A number below 0 was seen: then a part that is not known may be below 0 as well. */
  signed: boolean;
};

/** What parts come to together, and how many of them had a number. The number of "mindestens" is the sum of what is known. */
export type Total = Quantity & { approximate: boolean; known: number; notKnown: number; tally: Tally };

/** The mean of the parts that have a number, with how many had none. */
export type Mean = Quantity & { approximate: boolean; known: number; notKnown: number };

const noParts = (): Record<Qualifier, number> => ({ exact: 0, about: 0, atLeast: 0, atMost: 0, some: 0, unknown: 0 });

function tallyOf(part: Quantity): Tally {
  const units = part.number === null ? 0 : Math.round(part.number * unitsPerOne);
  return {
    parts: { ...noParts(), [part.qualifier]: 1 },
    units,
    cappedUnits: part.qualifier === 'atMost' ? units : 0,
    signed: units < 0,
  };
}

function together(tallies: readonly Tally[]): Tally {
  const all: Tally = { parts: noParts(), units: 0, cappedUnits: 0, signed: false };
  for (const tally of tallies) {
    for (const qualifier of qualifiers) all.parts[qualifier] += tally.parts[qualifier];
    all.units += tally.units;
    all.cappedUnits += tally.cappedUnits;
    all.signed ||= tally.signed;
  }
  return all;
}

const rough = (number: number, qualifier: Qualifier, approximate: boolean): Amount & { approximate: boolean } => ({ number, qualifier, approximate });
const nothingSaid = (qualifier: 'some' | 'unknown'): Amount & { approximate: boolean } => ({ number: null, qualifier, approximate: false });

// The rules, from what the bounds really say:
// - a part not known, "some" or "at least" opens the sum upwards: at least what is known;
// - "at most" opens it downwards: at most the sum. Where it is open upwards too, such a part counts as 0 in "at least",
//   which is the one thing that is certain (at least 40 and at most 10 are at least 40);
// - "about" makes the result about, or, where it is bounded, "at least about";
// - below 0 nothing is certain about a part that was not told, so there the sum is not known.
function concluded({ parts, units, cappedUnits, signed }: Tally): Amount & { approximate: boolean } {
  const missing = parts.some + parts.unknown;
  const known = parts.exact + parts.about + parts.atLeast + parts.atMost;
  const openUpwards = missing + parts.atLeast > 0;
  const openDownwards = parts.atMost > 0;
  const approximate = parts.about > 0;
  const sum = units / unitsPerOne;

  if (known === 0) return nothingSaid(parts.some > 0 ? 'some' : 'unknown');
  if (!openUpwards && !openDownwards) return rough(sum, approximate ? 'about' : 'exact', approximate);
  if (!openUpwards) return rough(sum, 'atMost', approximate);
  if (!openDownwards && missing === 0) return rough(sum, 'atLeast', approximate);
  if (signed) return nothingSaid('unknown');
  const lowest = units - cappedUnits;
  // "At least 0" says nothing.
  if (lowest === 0) return nothingSaid(parts.some > 0 ? 'some' : 'unknown');
  return rough(lowest / unitsPerOne, 'atLeast', approximate);
}

function totalOf(tally: Tally): Total {
  const { parts } = tally;
  const missing = parts.some + parts.unknown;
  return { ...concluded(tally), known: Object.values(parts).reduce((a, b) => a + b) - missing, notKnown: missing, tally };
}

/** The sum. Not known is never 0: it makes "at least". No parts at all are not known either, because nobody reported anything. */
export function sumOf(parts: readonly Quantity[]): Total {
  return totalOf(together(parts.map(tallyOf)));
}

/** The sum of sums: the same as the sum over all their parts. */
export function sumOfTotals(totals: readonly Total[]): Total {
  return totalOf(together(totals.map((total) => total.tally)));
}

/** The mean of the parts that have a number. It says how many had none; whoever shows it must say so too (sayMissing). */
export function meanOf(parts: readonly Quantity[]): Mean {
  const withNumber = parts.filter((part) => part.number !== null);
  const { number, qualifier, approximate, known } = sumOf(withNumber);
  return { number: number === null ? null : number / known, qualifier, approximate, known, notKnown: parts.length - known };
}

/** A proportion in per cent, not rounded and not capped. Null where it cannot be said; a bound where only one side is certain. */
export type Proportion = { percent: number | null; approximate: boolean; bound: 'atLeast' | 'atMost' | null };

/** How much of a target a value is: "66 von ca. 300 (ca. 22 %)". */
export type Share = Proportion & { value: Amount; target: Amount };

const unsaid: Proportion = { percent: null, approximate: false, bound: null };
const isRough = (amount: Amount): boolean => amount.qualifier === 'about' || amount.approximate === true;

// Which way the amount may still move: 1 for at least, -1 for at most.
function opening(amount: Amount): -1 | 0 | 1 {
  return amount.qualifier === 'atLeast' ? 1 : amount.qualifier === 'atMost' ? -1 : 0;
}

function bounded(percent: number, direction: number, approximate: boolean): Proportion {
  return { percent, approximate, bound: direction > 0 ? 'atLeast' : direction < 0 ? 'atMost' : null };
}

/**
 * The share of a value in its target. There is no per cent without a target above 0, nor where the bounds pull in opposite directions
 * (at least 40 of at least 300 can be any share); then the two amounts are said alone.
 */
export function shareOf(value: Amount, target: Amount): Share {
  return { ...proportion(value, target), value, target };
}

function proportion(value: Amount, target: Amount): Proportion {
  if (value.number === null || target.number === null || target.number <= 0) return unsaid;
  const [byValue, byTarget] = [opening(value), -opening(target)];
  if (byTarget !== 0 && (value.number < 0 || byValue * byTarget < 0)) return unsaid;
  return bounded((value.number / target.number) * 100, byValue + byTarget, isRough(value) || isRough(target));
}

/**
 * The way covered from baseline to target, (r-b)/(t-b), in per cent: below 0 it went backwards, above 100 beyond the target.
 * Null where a number is missing, where baseline and target are the same, or where one of these two is only a bound.
 */
export function wayCovered(baseline: Amount, value: Amount, target: Amount): Proportion {
  if (baseline.number === null || value.number === null || target.number === null) return unsaid;
  const way = target.number - baseline.number;
  if (way === 0 || opening(baseline) !== 0 || opening(target) !== 0) return unsaid;
  const approximate = [baseline, value, target].some(isRough);
  // Where less is better, "at most 19" has come at least that far.
  return bounded(((value.number - baseline.number) / way) * 100, opening(value) * Math.sign(way), approximate);
}
