import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { namedQuestions } from '#contracts/named-questions.ts';
import { registry } from '#contracts/registry.ts';
import { AboutPage } from '#client/about/about-page.tsx';
import { ConnectionNotice } from '#client/app/connection-notice.tsx';
import { readyQuery, schemaQuery } from '#client/app/graph-queries.ts';
import { Scroller } from '#client/app/scroller.tsx';
import { useDocumentTitle } from '#client/lib/use-document-title.ts';
import { questionsQuery } from '#client/questions/api.ts';
import { ErrorNote } from '#client/ui/error-note.tsx';
import { Loading } from '#client/ui/loading.tsx';

/** What the collection is, where it comes from and what is unverified in it. */
export const About = () => {
  const schema = useQuery(schemaQuery);
  const { data: answers } = useQuery(questionsQuery);
  const [day] = useState(() => new Date());
  const { data: ready } = useQuery(readyQuery);
  const { id } = namedQuestions(registry).toVerify;
  useDocumentTitle('About');
  if (!schema.data)
    return schema.error ? (
      <ErrorNote
        error={schema.error}
        what="What the collection is could not be loaded."
        onRetry={() => schema.refetch()}
      />
    ) : (
      <Loading what="what the collection is" />
    );
  return (
    <>
      <Scroller content="about">
        <AboutPage
          schema={schema.data}
          unverified={answers?.questions.find((question) => question.id === id)?.says ?? null}
          seen={{ address: window.location.origin, revision: ready?.revision ?? null, day }}
        />
      </Scroller>
      <ConnectionNotice />
    </>
  );
};
