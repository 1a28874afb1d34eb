/** Here the next dates are shown. */
import { Link } from '@remix-run/react';
import { monthNames } from '../../shared/dates';
import { DateList } from '../../ui/page/lists';
import type { Dated } from '../dates';
import { useCycleWords } from './words';

export function NextDates({ dates, today, withSite = false }: { dates: readonly Dated[]; today: string; withSite?: boolean }) {
  const { t, language, phase, weekday } = useCycleWords();
  if (dates.length === 0) return <p>{t('noDates')}</p>;
  const month = (day: string) => {
    const name = monthNames[language][Number(day.slice(5, 7)) - 1] ?? '';
    return name.length <= 4 ? name : `${name.slice(0, 3)}.`;
  };
  const time = (minute: number | null) => (minute === null ? '' : `, ${t('at', { time: `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}` })}`);
  return (
    <DateList dates={dates.map((date) => ({
      day: String(Number(date.day.slice(8))), month: month(date.day),
      title: <Link className="l-a" to={date.to}>{t(`date.${date.kind}`, { title: date.title, what: date.title, phase: date.phase ? phase(date.phase) : '' })}</Link>,
      note: `${date.day === today ? t('today') : (weekday(date.day).split(',')[0] ?? '')}${time(date.startMinute)}${withSite ? ` · ${date.site}` : ''}`,
    }))} />
  );
}
