import type { ComponentProps } from 'react';

type ButtonProps = ComponentProps<'button'>;

/** A button with an edge: for what a region offers to do. */
export const Button = ({ className = '', type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    className={`inline-flex min-h-8 items-center gap-2 rounded-md border border-line px-3 py-1 text-body hover:bg-hover disabled:opacity-50 max-tablet:min-h-11 ${className}`}
    {...rest}
  />
);

/** A button without an edge, for an icon or a word among others. Give it an `aria-label` when it holds an icon alone. */
export const QuietButton = ({ className = '', type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    className={`inline-flex min-h-8 min-w-8 items-center justify-center gap-2 rounded-sm px-1 text-muted hover:bg-hover hover:text-text disabled:opacity-50 max-tablet:min-h-11 max-tablet:min-w-11 ${className}`}
    {...rest}
  />
);

/** Reads like a link in running text, acts on the page at hand. */
export const LinkButton = ({ className = '', type = 'button', ...rest }: ButtonProps) => (
  <button
    type={type}
    className={`rounded-sm text-left underline decoration-line underline-offset-3 hover:decoration-current disabled:opacity-50 max-tablet:-my-3 max-tablet:py-3 ${className}`}
    {...rest}
  />
);
