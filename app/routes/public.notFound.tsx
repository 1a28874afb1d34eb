/** Here every address that does not exist is answered. */
import { notThere } from '../http/form.server';

export function loader() {
  throw notThere();
}

export default function NotFound() {
  return null;
}
