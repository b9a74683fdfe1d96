/** An address as it is read: `example.org/page`. What follows a question mark is for machines. */
export const shortAddress = (address: string): string => {
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
};
