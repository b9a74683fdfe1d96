import { useQuery } from '@tanstack/react-query';
import { nodeQuery } from '#client/explore/api.ts';
import { KeepButton } from '#client/reading/keep-button.tsx';

/** Keeps a paper or case for reading, once it is known which. */
export const KeepThing = ({ id }: { readonly id: string }) => {
  const { data } = useQuery(nodeQuery(id));
  return data ? <KeepButton node={data.node} /> : null;
};
