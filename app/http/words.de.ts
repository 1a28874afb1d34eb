/** Here the sentences stand that any form may answer with, in German. */
import type { Text } from '../shared/language';

export const words = {
  required: 'Bitte füllen Sie dieses Feld aus.',
  tooLong: 'Bitte kürzen Sie den Text auf höchstens {max} Zeichen.',
  notADay: 'Dieses Datum gibt es nicht. Beispiel: 09.12.2026.',
  notADate: 'Diese Zeitangabe ist nicht verständlich. Beispiele: 15.04.2014, April 2014, Frühjahr 2025, 2014, seit 2011.',
  notANumber: 'Bitte geben Sie nur Zahlen ein, zum Beispiel 12 oder 1.234,5.',
  negative: 'Die Zahl darf nicht kleiner als 0 sein.',
  notWhole: 'Bitte geben Sie eine ganze Zahl ein, zum Beispiel 12.',
  tooLarge: 'Die Zahl darf höchstens {max} sein.',
  tooSmall: 'Die Zahl muss mindestens {min} sein.',
  notOffered: 'Bitte wählen Sie eine der angebotenen Möglichkeiten.',
  tooMany: 'Bitte wählen Sie höchstens {max}.',
  dueBeforeStart: 'Das Ende liegt vor dem Beginn. Bitte wählen Sie einen Tag, der nicht vor dem Beginn liegt.',
  numberWithUnknown: 'Sie haben eine Zahl eingegeben und „nicht bekannt“ oder „einige“ gewählt. Bitte lassen Sie die Zahl leer oder wählen Sie eine andere Genauigkeit.',
  notAnEmail: 'Das ist keine E-Mail-Adresse. Beispiel: vorname.nachname@landkreis.example.',
  tooShort: 'Bitte geben Sie mindestens {min} Zeichen ein.',
  notATime: 'Bitte geben Sie die Uhrzeit als Stunden und Minuten ein, zum Beispiel 9:00.',
  garbled: 'Diese Angabe ist nicht lesbar. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  notYours: 'Das gehört nicht zu Ihren Aufgaben in diesem Programm.',
  documentedOnly: 'Dieses Programm ist nur dokumentiert. Es wird hier nicht mehr bearbeitet.',
} satisfies Record<string, Text>;

export type HttpWords = Record<keyof typeof words, Text>;
