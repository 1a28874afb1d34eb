/** Here stands which KERN icons the interface uses; the style sheet ships these drawings and no others. */
export const icons = [
  'account-circle', 'add', 'arrow-back', 'arrow-down', 'arrow-forward', 'arrow-up', 'autorenew', 'calendar-today', 'check',
  'checklist', 'chevron-left', 'chevron-right', 'close', 'content-copy', 'danger', 'dark-mode', 'dehaze', 'delete', 'download',
  'edit', 'help', 'home', 'info', 'language', 'light-mode', 'logout', 'mail', 'open-in-new', 'search', 'success', 'visibility',
  'warning',
] as const;

export type IconName = (typeof icons)[number];
