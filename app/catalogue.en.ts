/** Here the English words of all rooms are gathered. */
import { words as accounts } from './accounts/words.en';
import { words as assessments } from './assessments/words.en';
import { words as consultations } from './consultations/words.en';
import { words as cycle } from './cycle/words.en';
import { words as districts } from './districts/words.en';
import { words as history } from './history/words.en';
import { words as http } from './http/words.en';
import { words as measures } from './measures/words.en';
import { words as networks } from './networks/words.en';
import { words as notices } from './notices/words.en';
import { words as openItems } from './openItems/words.en';
import { words as programmes } from './programmes/words.en';
import { words as reports } from './reports/words.en';
import { words as sites } from './sites/words.en';
import { words as ui } from './ui/words.en';
import { words as workshops } from './workshops/words.en';

export const catalogue = {
  accounts,
  assessments,
  consultations,
  cycle,
  districts,
  history,
  http,
  measures,
  networks,
  notices,
  openItems,
  programmes,
  reports,
  sites,
  ui,
  workshops,
};
