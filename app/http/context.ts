/** Here stands what the server tells every loader and action about the request it answers. */
import type {} from '@remix-run/server-runtime';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** Lets this answer's own scripts run; everything else is refused by the content security policy. */
    nonce: string;
    requestId: string;
    /** For throttling only; never logged or stored. */
    remoteAddress: string;
    /** Whether this visitor may sign in to the demonstration without a password. */
    demoLogin: boolean;
  }
}
