import { useMutation } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { copied } from '#client/lib/clipboard.ts';
import { Button } from '#client/ui/button.tsx';
import { CopyBox } from '#client/ui/copy-box.tsx';

/** Copies the address of a page that says all that it shows. */
export const CopyAddress = ({ address }: { readonly address: string }) => {
  const copy = useMutation({
    networkMode: 'always',
    mutationFn: async () => ({ address, isCopied: await copied(address) }),
  });
  const done = copy.data?.address === address ? copy.data : null;
  return (
    <>
      <Button className="min-w-38" onClick={() => copy.mutate()}>
        <Link2 size={16} aria-hidden />
        {done?.isCopied ? 'Link copied' : 'Copy the link'}
      </Button>
      <output className="sr-only">{done?.isCopied ? 'The link to this page is copied.' : null}</output>
      {done && !done.isCopied ? (
        <div className="w-full">
          <p className="text-label text-muted">The browser keeps its clipboard closed. Copy the link from this box.</p>
          <CopyBox label="Link to this page" text={address} />
        </div>
      ) : null}
    </>
  );
};
