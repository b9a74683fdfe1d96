import { Link } from '@tanstack/react-router';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';

export const NotFound = () => {
  useDocumentTitle('No such page');
  return (
    <div className="p-6">
      <h1 className="text-title font-semibold">There is no page at this address.</h1>
      <Link to="/" className="mt-2 inline-flex items-center underline max-tablet:min-h-11">
        Go to the map
      </Link>
    </div>
  );
};
