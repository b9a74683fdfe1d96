import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { getSchema } from '#contracts/operate.ts';
import { exampleFile } from '#client/add/example-file.ts';
import { KindMark } from '#client/ui/kind-mark.tsx';

type Schema = z.infer<typeof getSchema.response>;

/** How things come in today: by files. What a file may hold is told from the registry. */
export const AddPage = ({ schema }: { readonly schema: Schema }) => (
  <div className="grow overflow-y-auto">
    <article className="mx-auto max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      <h1 className="text-title font-semibold">Add to the collection</h1>
      <p className="mt-2">
        Things come in as files, without a query language: write what you know, load it, and what is wrong is named by
        thing and field. To change something, change the file and load it again. There are no forms for it yet. What is
        here already, and how it was chosen, the{' '}
        <Link to="/about" className="underline decoration-line underline-offset-3">
          About page
        </Link>{' '}
        tells.
      </p>
      <Part title="1. Write a file">
        <p>
          It holds things, the links between them, and what each link rests on. A link may lead to things that are here
          already: their names stand in the address when they are chosen.
        </p>
        <pre className="mt-3 rounded-md whitespace-pre-wrap border border-hairline bg-panel p-3 text-label">
          <code>{JSON.stringify(exampleFile, null, 2)}</code>
        </pre>
      </Part>
      <Part title="2. Load it">
        <p>On the machine where this server runs, in its folder:</p>
        <pre className="mt-3 rounded-md border border-hairline bg-panel p-3 text-label">
          <code>npm run load -- my-file.json</code>
        </pre>
        <p className="mt-3">
          All of it comes in, or nothing. Loading twice changes nothing. With Neo4j it can be done while the server
          runs; otherwise stop the server first.
        </p>
      </Part>
      <Part title="3. What is asked of a link">
        <p>
          A claim ({claims(schema)}) needs at least one quote or reason, and says whose word it is: the study’s, a
          publisher’s, or the editors’. A quote is verbatim and at most 300 characters long; a study speaks only in a
          quote. What you are not sure of you name under <code>unsure</code>: it is shown as that.
        </p>
        <p className="mt-3">
          What nobody needs to cover stands under <code>outOfScope</code>, as two values and why:{' '}
          <code>{'{"row": "tactic:…", "column": "topic:…", "reason": "…"}'}</code>. It is no gap then.
        </p>
      </Part>
      <Part title="What a thing may say">
        <ul className="flex flex-col gap-3">
          {schema.kinds.map(({ kind, label, prefix, meaning, fields }) => (
            <li key={kind}>
              <p className="flex items-center gap-2 font-semibold">
                <KindMark kind={kind} decorative /> {label.one}
                <code className="font-normal text-muted">{prefix}:…</code>
              </p>
              <p className="text-muted">{meaning}</p>
              <p className="text-label">
                {fields.map(({ name, required }) => (required ? `${name} (needed)` : name)).join(', ')}
              </p>
            </li>
          ))}
        </ul>
      </Part>
    </article>
  </div>
);

const claims = ({ types }: Schema): string =>
  types
    .filter(({ claim }) => claim)
    .map(({ heading }) => heading.forward.toLowerCase())
    .join(', ');

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="mt-8">
    <h2 className="mb-2 font-semibold">{title}</h2>
    {children}
  </section>
);
