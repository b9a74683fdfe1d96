import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { getSchema } from '#contracts/operate.ts';
import { type Voice, voices } from '#contracts/registry-shape.ts';
import { kindPageOf } from '#contracts/pages.ts';
import { LinkedLicence } from '#client/about/linked-licence.tsx';
import { Methods } from '#client/about/methods.tsx';
import { type Seen, seenWords } from '#client/about/seen-words.ts';
import { PageLink } from '#client/ui/page-link.tsx';
import { KindMark } from '#client/ui/kind-mark.tsx';
import { VoiceMark } from '#client/ui/voice-mark.tsx';

type Schema = z.infer<typeof getSchema.response>;

interface AboutPageProps {
  readonly schema: Schema;
  /** What is to verify, in words with counts; null until it has been counted. */
  readonly unverified: string | null;
  /** Where this collection was seen, in which state and when, for whoever cites it. */
  readonly seen: Seen;
}

export const AboutPage = ({ schema, unverified, seen }: AboutPageProps) => (
  <div className="grow overflow-y-auto">
    <article className="mx-auto max-w-160 px-6 pt-10 pb-16 max-tablet:px-4 max-tablet:pt-6">
      {schema.about ? <Collection about={schema.about} /> : <h1 className="text-title font-semibold">About</h1>}
      <WhoSaysSo />
      <Holdings schema={schema} />
      <Unverified says={unverified} />
      <Part title="How it is computed">
        <Methods />
      </Part>
      {schema.about ? <Sources about={schema.about} seen={seen} /> : null}
    </article>
  </div>
);

type About = NonNullable<Schema['about']>;

const Collection = ({ about }: { readonly about: About }) => (
  <>
    <h1 className="text-title font-semibold">{about.title}</h1>
    <p className="mt-2">{about.description}</p>
    <Part title="How it was chosen">
      <p>{about.selection}</p>
    </Part>
  </>
);

const meanings: Readonly<Record<Voice, string>> = {
  paper: 'The study itself says so. Its words stand beside the link where they could be quoted.',
  publisher:
    'A publisher says so: the briefing, the toolkit or the page on a case. The study need not say it in these words.',
  editor:
    'The editors of this collection read it so; neither the study nor a publisher says it. With a claim they give their reason, some with the words that they read. For many other readings, of topics, sectors and audiences, no reason is kept: where it is so, it says so.',
};

const WhoSaysSo = () => (
  <Part title="Who says so">
    <p>
      A line between a paper, a tactic and a case is a claim, and every claim names who makes it and where: by a quote,
      by the editors’ reason, or by the page on which a publisher files it. When lit, a line is drawn by the strongest
      voice behind it.
    </p>
    <dl className="mt-3 flex flex-col gap-3">
      {voices.map((voice) => (
        <div key={voice} className="flex gap-4">
          <dt className="flex h-[21px] items-center">
            <VoiceMark voice={voice} />
          </dt>
          <dd>{meanings[voice]}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-3">
      Quotes stand as the source that is named prints them, mostly the briefing, and so do those of a study’s own words:
      they were not held against the studies themselves.
    </p>
  </Part>
);

const Holdings = ({ schema }: { readonly schema: Schema }) => (
  <Part title="What it holds">
    <ul className="grid grid-cols-2 gap-x-8 gap-y-1 max-tablet:grid-cols-1">
      {schema.kinds.map(({ kind, label, count }) => (
        <li key={kind} className="flex items-center gap-2">
          <KindMark kind={kind} decorative />
          <PageLink to={kindPageOf(kind)} className="max-tablet:py-3">
            {label[count === 1 ? 'one' : 'many']}
          </PageLink>
          <span className="ml-auto tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
    <p className="mt-3 text-muted">
      {schema.types.reduce((sum, { count }) => sum + count, 0)} links join them,{' '}
      {schema.types.reduce((sum, { claim, count }) => sum + (claim ? count : 0), 0)} of them claims that name who makes
      them.
    </p>
  </Part>
);

const Unverified = ({ says }: { readonly says: string | null }) => (
  <Part title="What is unverified">
    <p className="min-h-5.25">{says === null ? '' : `${says}. All of it is marked where it is shown.`}</p>
    <p className="mt-2">
      <Link
        to="/"
        search={{ question: 'to-verify' }}
        className="inline-flex items-center underline decoration-line underline-offset-3 max-tablet:min-h-11"
      >
        See what is to verify
      </Link>
    </p>
  </Part>
);

const Sources = ({ about, seen }: { readonly about: About; readonly seen: Seen }) => (
  <>
    <Part title="Where it comes from">
      <ul className="flex flex-col gap-3">
        {about.sources.map(({ title, url, note }) => (
          <li key={title}>
            {url ? (
              <a
                href={url}
                className="inline-flex items-center underline decoration-line underline-offset-3 max-tablet:min-h-11"
              >
                {title}
              </a>
            ) : (
              title
            )}
            {note ? <span className="block text-muted">{note}</span> : null}
          </li>
        ))}
      </ul>
    </Part>
    <Part title="Licence">
      <p>
        <LinkedLicence words={about.licence} />
      </p>
      <p className="mt-2">The program itself, Throughline, is under the MIT licence.</p>
    </Part>
    <Part title="How to cite it">
      <p className="wrap-anywhere">
        {about.citation} {seenWords(seen)}
      </p>
    </Part>
  </>
);

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="mt-8">
    <h2 className="mb-2 font-semibold">{title}</h2>
    {children}
  </section>
);
