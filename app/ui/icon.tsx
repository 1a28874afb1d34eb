/** Here one KERN icon is drawn, always as decoration beside a word. */
import type { IconName } from './icons';

export function Icon({ name, small = false }: { name: IconName; small?: boolean | undefined }) {
  return <span className={`kern-icon kern-icon--${name}${small ? ' kern-icon--small' : ''}`} aria-hidden="true" />;
}
