/** Here the sentences stand that any form may answer with, in English. */
import type { HttpWords } from './words.de';

export const words: HttpWords = {
  required: 'Please fill in this field.',
  tooLong: 'Please shorten the text to at most {max} characters.',
  notADay: 'This date does not exist. Example: 09/12/2026.',
  notADate: 'This date cannot be understood. Examples: 15/04/2014, April 2014, spring 2025, 2014, since 2011.',
  notANumber: 'Please enter numbers only, for example 12 or 1,234.5.',
  negative: 'The number must not be below 0.',
  notWhole: 'Please enter a whole number, for example 12.',
  tooLarge: 'The number may be at most {max}.',
  tooSmall: 'The number must be at least {min}.',
  notOffered: 'Please choose one of the options offered.',
  tooMany: 'Please choose at most {max}.',
  dueBeforeStart: 'The end is before the start. Please choose a day that is not before the start.',
  numberWithUnknown: 'You entered a number and chose “not known” or “some”. Please leave the number empty or choose another precision.',
  notAnEmail: 'This is not an e-mail address. Example: first.last@district.example.',
  tooShort: 'Please enter at least {min} characters.',
  notATime: 'Please enter the time as hours and minutes, for example 9:00.',
  garbled: 'This entry cannot be read. Please reload the page and try again.',
  notYours: 'This is not part of your duties in this programme.',
  documentedOnly: 'This programme is only documented. It is no longer edited here.',
};
