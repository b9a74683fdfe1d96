import { ArrangeMenu } from '#client/app/arrange-menu.tsx';
import { ShareMenu } from '#client/app/share-menu.tsx';
import { UndoButtons } from '#client/app/undo-buttons.tsx';

/** What can be done to the view as a whole. */
export const ViewTools = () => (
  <div role="toolbar" aria-label="View" className="flex items-center">
    <UndoButtons />
    <ArrangeMenu />
    <ShareMenu />
  </div>
);
