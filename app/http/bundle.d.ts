/** Here stands the type of the module the Remix plugin makes of all routes. */
declare module 'virtual:remix/server-build' {
  export * from '@remix-run/dev/server-build';
}
