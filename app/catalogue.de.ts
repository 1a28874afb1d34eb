/** Here the German words of all rooms are gathered. */
import { words as accounts } from './accounts/words.de';
import { words as assessments } from './assessments/words.de';
import { words as consultations } from './consultations/words.de';
import { words as cycle } from './cycle/words.de';
import { words as districts } from './districts/words.de';
import { words as history } from './history/words.de';
import { words as http } from './http/words.de';
import { words as measures } from './measures/words.de';
import { words as networks } from './networks/words.de';
import { words as notices } from './notices/words.de';
import { words as openItems } from './openItems/words.de';
import { words as programmes } from './programmes/words.de';
import { words as reports } from './reports/words.de';
import { words as sites } from './sites/words.de';
import { words as ui } from './ui/words.de';
import { words as workshops } from './workshops/words.de';

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
