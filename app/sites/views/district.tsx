/** Here the sites of a district are shown, over all programmes in sight. */
import { Link } from '@remix-run/react';
import { programmePath } from '../../shared/paths';
import { PlainList } from '../../ui/page/lists';
import { SourceNote } from '../../ui/page/status';
import { useRoomWords } from '../../ui/words';
import type { SiteKey } from '../words.de';
import { SiteStatus, useSpan } from './course';

export interface DistrictSite {
  id: string;
  name: string;
  state: string;
  programmeSlug: string;
  programmeName: string;
  fromDay: string | null;
  untilDay: string | null;
  officesTotal: number | null;
  applicationsTotal: number | null;
  fellows: number;
  to: string | null;
  sourceTitle: string | null;
  sourcePublisher: string | null;
}

/** The sites of a district, each with its programme and how many took part. */
export function SitesOfDistrict({ sites }: { sites: readonly DistrictSite[] }) {
  const t = useRoomWords<SiteKey>('sites');
  const span = useSpan();
  return (
    <PlainList items={sites.map((site) => {
      const time = span(site);
      return (
        <>
          <b className="l-b">{site.to ? <Link to={site.to}>{site.name}</Link> : site.name}</b>{', '}<Link to={programmePath(site.programmeSlug)}>{site.programmeName}</Link>
          <br /><span className="l-small">{site.applicationsTotal === null ? t('oneOf', { n: site.fellows }) : t('oneOfApplied', { n: site.fellows, applied: site.applicationsTotal })}{time ? ` ${time}` : ''}</span>
          <br /><SiteStatus state={site.state} />
          {site.sourceTitle && <SourceNote>{t('source', { title: site.sourceTitle, publisher: site.sourcePublisher ?? '' })}</SourceNote>}
        </>
      );
    })} />
  );
}
