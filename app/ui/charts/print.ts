/** Here it is seen to that the table behind each chart is open on paper, also where the style sheet alone cannot do it. */
import { useEffect } from 'react';

/** Opens closed tables before printing and closes them again afterwards. */
export function useOpenTwinsInPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details.l-twin:not([open])')];
      for (const twin of opened) twin.open = true;
    };
    const close = () => { for (const twin of opened) twin.open = false; };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
