// Here a text of the catalogue becomes words on the screen, and names are folded for sorting and searching.

export type Language = 'de' | 'en';

/** One sentence, or two where the number decides: the plural is picked by the parameter `n`. */
export type Text = string | { one: string; other: string };

/** What fills the placeholders. Numbers are written the way the language writes them; pass a year as text, or it becomes "2.014". */
export type Params = Record<string, string | number>;

export const languages = ['de', 'en'] as const satisfies readonly Language[];

/** The no-break space that holds "9. Dezember" and "22 %" together. */
export const hold = '\u00a0';

/** The locale behind a language. English is British, because the day comes before the month in both languages. */
export function localeOf(language: Language): 'de-DE' | 'en-GB' {
  return language === 'de' ? 'de-DE' : 'en-GB';
}

/** Is this text the name of a language we speak? */
export function isLanguage(text: unknown): text is Language {
  return text === 'de' || text === 'en';
}

// Building an Intl object costs more than a thousand uses of it, and a page says hundreds of texts.
function perLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(localeOf(language));
    made.set(language, fresh);
    return fresh;
  };
}

const numberFormat = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
const pluralRules = perLanguage((locale) => new Intl.PluralRules(locale));
const collator = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }));

/** Writes a number the way the language writes it: "1.234,5" or "1,234.5". */
export function sayNumber(number: number, language: Language): string {
  // A rounded -0 would read "-0".
  return numberFormat(language).format(number === 0 ? 0 : number);
}

/** Says a text of the catalogue with its parameters. A placeholder without a parameter stays visible, so that nobody overlooks it. */
export function say(text: Text, params: Params | undefined, language: Language): string {
  const given = params ?? {};
  const sentence = typeof text === 'string' ? text : text[formFor(given.n, language)];
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? sayNumber(value, language) : value;
  });
}

function formFor(n: string | number | undefined, language: Language): 'one' | 'other' {
  if (typeof n !== 'number') return 'other';
  return pluralRules(language).select(n) === 'one' ? 'one' : 'other';
}

/** Compares two names for sorting on the page: umlauts beside their vowel, "Maßnahme 2" before "Maßnahme 10". */
export function collate(language: Language): (a: string, b: string) => number {
  return collator(language).compare;
}

// Letters that Unicode does not take apart into a base letter and a mark.
const lettersWithoutParts: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ',
};

/** Folds a text so that "OSNABRUCK" finds "Osnabrück": no case, no marks, no soft hyphens, single spaces. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => lettersWithoutParts[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text that both databases sort by bytes as people expect: folded, without punctuation, numbers padded. */
export function sortKey(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(10, '0'));
}
