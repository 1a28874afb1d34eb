/** Here several names are said as one list: "A, B und C". */
import { type Language, localeOf } from '../../shared/language';

export const sayList = (names: readonly string[], language: Language): string => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
