import { type ComponentProps, type ReactNode, useId } from 'react';

interface LabelledProps {
  readonly label: string;
  /** Says what was expected; null where nothing is wrong. */
  readonly fault?: string | null;
}

const fieldLooks =
  'min-h-8 rounded-md border border-line bg-ground px-2 text-body text-text aria-invalid:border-alert max-tablet:min-h-11 max-tablet:w-full';

/** A field to type in, with its name above and what is wrong with it below. */
export const LabelledInput = ({
  label,
  fault = null,
  className = '',
  ...rest
}: LabelledProps & ComponentProps<'input'>) => {
  const id = useId();
  return (
    <Labelled label={label} fault={fault} id={id}>
      <input
        id={id}
        className={`${fieldLooks} ${className}`}
        {...(fault ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {})}
        {...rest}
      />
    </Labelled>
  );
};

/** A choice with its name above. */
export const LabelledSelect = ({ label, className = '', ...rest }: LabelledProps & ComponentProps<'select'>) => {
  const id = useId();
  return (
    <Labelled label={label} fault={null} id={id}>
      <select id={id} className={`${fieldLooks} ${className}`} {...rest} />
    </Labelled>
  );
};

interface FrameProps extends Required<LabelledProps> {
  readonly id: string;
  readonly children: ReactNode;
}

const Labelled = ({ label, fault, id, children }: FrameProps) => (
  <div className="flex min-w-0 flex-col gap-0.5">
    <label htmlFor={id} className="text-label text-muted">
      {label}
    </label>
    {children}
    {fault ? (
      <p id={`${id}-fault`} role="alert" className="w-0 min-w-full text-label text-alert">
        {fault}
      </p>
    ) : null}
  </div>
);
