/** Here the actual values of an indicator are shown in rows: value, day, source, state, and what may be done with each. */
import { Link } from '@remix-run/react';
import { sayDay } from '../../shared/dates';
import { LinkButton } from '../../ui/form/button';
import { EmptyState } from '../../ui/page/page';
import { DataTable } from '../../ui/table/data-table';
import { useLanguage } from '../../ui/words';
import type { SeenIndicator, ShownValue } from '../reads/measures.server';
import type { MeasureKey } from '../words.de';
import { AboutIndicator, sayAmount, useMeasureWords, ValueStateMark, When } from './said';

export function ValuesTable({ indicator, base, mayReport }: { indicator: SeenIndicator; base: string | null; mayReport: boolean }) {
  const t = useMeasureWords();
  const language = useLanguage();
  const report = base && mayReport ? `${base}/indikatoren/${indicator.id}/wert` : null;
  const hasGroups = indicator.figure.groups.length > 0;
  return (
    <div className="l-gap-s">
      <div className="l-sec__head">
        <h3 className="l-grp">{indicator.name}{' '}<AboutIndicator indicator={indicator} /></h3>
        <span>
          {report ? <Link to={report}>{t('valueAdd')}</Link> : null}
          {report && indicator.values.length > 0 ? <>{' · '}<Link to={`${base ?? ''}/unveraendert?indikator=${indicator.id}`}>{t('unchanged')}</Link></> : null}
          {base ? <>{' · '}<Link to={`${base}/indikatoren/${indicator.id}`}>{t('edit')}</Link></> : null}
        </span>
      </div>
      {indicator.values.length === 0 ? <EmptyState what={t('valuesEmpty')} why={t('valuesEmptyWhy')} action={report ? <LinkButton to={report} label={t('valueAdd')} /> : null} /> : (
        <DataTable caption={`${t('values')}: ${indicator.name}`}
          columns={[
            ...(hasGroups ? [{ key: 'group', label: t('group') }] : []), { key: 'value', label: t('value') }, { key: 'asOf', label: t('valueAsOf') }, { key: 'source', label: t('sourceText') }, { key: 'state', label: t('status') },
            ...(base ? [{ key: 'do', label: t('todo') }] : []),
          ]}
          rows={indicator.values.map((value) => ({
            key: value.id,
            cells: {
              group: value.groupName ?? t('total'),
              value: <><b className="l-b">{sayAmount(value, indicator, t, language)}</b>{value.numerator !== null && value.denominator !== null ? ` (${t('progressOf', { done: value.numerator, of: value.denominator })})` : ''}</>,
              asOf: <When edtf={value.asOf} />,
              source: <Origin value={value} />,
              state: <State value={value} />,
              do: base ? <Acts value={value} base={base} /> : null,
            },
          }))} />
      )}
    </div>
  );
}

function Origin({ value }: { value: ShownValue }) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <>
      {value.source}
      {value.sourceAddress ? <>{' '}<a href={value.sourceAddress} rel="noreferrer">{t('quote')}</a></> : null}
      <span className="l-src">{value.source ? <br /> : null}{t('enteredBy', { name: value.enteredName, day: sayDay(value.enteredDay, language) })}</span>
      {value.note ? <><br /><span className="l-small">{value.note}</span></> : null}
    </>
  );
}

function State({ value }: { value: ShownValue }) {
  const t = useMeasureWords();
  const language = useLanguage();
  return (
    <>
      <ValueStateMark value={value} />
      {value.isCorrection ? <span className="l-small l-muted">{` ${t('correction')}`}</span> : null}
      {value.checkedName && value.checkedDay ? <><br /><span className="l-src">{t('checkedBy', { state: t(`valueState.${value.state}` as MeasureKey), name: value.checkedName, day: sayDay(value.checkedDay, language) })}</span></> : null}
      {value.checkNote ? <><br /><span className="l-small">{value.checkNote}</span></> : null}
    </>
  );
}

function Acts({ value, base }: { value: ShownValue; base: string }) {
  const t = useMeasureWords();
  const to = `${base}/werte/${value.id}`;
  const links = [
    value.may.confirm ? { to: `${to}/bestaetigen`, label: t('confirm') } : null, value.may.giveBack ? { to: `${to}/zurueckgeben`, label: t('giveBack') } : null,
    value.may.unchecked ? { to: `${to}/ohne-zweitpruefung`, label: t('valueState.unchecked') } : null, value.may.correct ? { to: `${to}/berichtigen`, label: t('correct') } : null,
  ].filter((link) => link !== null);
  return <>{links.map((link, at) => <span key={link.to}>{at > 0 ? ' · ' : ''}<Link to={link.to}>{link.label}</Link></span>)}</>;
}
