/** Here it is decided which KERN classes are shipped; a test compares this list with what the views use. */
import { icons } from '../icons';

/** Classes of KERN that appear in our markup, without the icons. */
export const kernParts = [
  'kern-sr-only',
  'kern-icon', 'kern-icon--small', 'kern-icon--default', 'kern-icon--large',
  'kern-heading-x-large', 'kern-heading-large', 'kern-heading-medium', 'kern-heading-small', 'kern-title', 'kern-body', 'kern-label', 'kern-label--small',
  'kern-label__optional', 'kern-hint', 'kern-error', 'kern-link',
  'kern-btn', 'kern-btn--primary', 'kern-btn--secondary', 'kern-btn--tertiary', 'kern-btn--block', 'kern-btn--x-small',
  'kern-badge', 'kern-badge--small', 'kern-badge--info', 'kern-badge--success', 'kern-badge--warning', 'kern-badge--danger',
  'kern-alert', 'kern-alert--info', 'kern-alert--success', 'kern-alert--warning', 'kern-alert--danger', 'kern-alert__header', 'kern-alert__body',
  'kern-fieldset', 'kern-fieldset--error', 'kern-fieldset__body', 'kern-fieldset__body--horizontal',
  'kern-form-check', 'kern-form-check--error', 'kern-form-check__radio', 'kern-form-check__radio--error', 'kern-form-check__checkbox', 'kern-form-check__checkbox--error',
  'kern-form-input', 'kern-form-input--error', 'kern-form-input__input', 'kern-form-input__input--error', 'kern-form-input__select', 'kern-form-input__select--error', 'kern-form-input__select-wrapper',
  'kern-table', 'kern-table--small', 'kern-table__header', 'kern-table__header--numeric', 'kern-table__cell', 'kern-table__cell--numeric',
  'kern-table__head', 'kern-table__body', 'kern-table__row',
  'kern-dialog', 'kern-dialog__header', 'kern-dialog__body', 'kern-dialog__footer',
  'kern-progress',
] as const;

/** Every KERN class the style sheet keeps. */
export const kernInUse: ReadonlySet<string> = new Set([...kernParts, ...icons.map((name) => `kern-icon--${name}`)]);
