/** The licences that a collection may name, and where they can be read. */
const addresses: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

/** What a collection says of its licence; the name of a known one leads to its words. */
export const LinkedLicence = ({ words }: { readonly words: string }) => {
  const name = Object.keys(addresses).find((one) => words.includes(one));
  if (name === undefined) return words;
  const at = words.indexOf(name);
  return (
    <>
      {words.slice(0, at)}
      <a
        href={addresses[name]}
        className="rounded-sm underline decoration-line underline-offset-3 hover:decoration-current max-tablet:-my-3 max-tablet:py-3"
      >
        {name}
      </a>
      {words.slice(at + name.length)}
    </>
  );
};
