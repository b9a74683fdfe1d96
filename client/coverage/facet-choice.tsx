import { ArrowLeftRight } from 'lucide-react';
import { CoverageFacet, coverageFacets } from '#contracts/coverage.ts';
import { facetWords } from '#client/coverage/facet-words.ts';
import { LabelledSelect } from '#client/coverage/labelled.tsx';
import { Button } from '#client/ui/button.tsx';

interface FacetChoiceProps {
  readonly rows: CoverageFacet;
  readonly columns: CoverageFacet;
  readonly onFacets: (rows: CoverageFacet, columns: CoverageFacet) => void;
}

/** What the rows and the columns of the matrix are. */
export const FacetChoice = ({ rows, columns, onFacets }: FacetChoiceProps) => (
  <>
    <FacetSelect label="Rows" facet={rows} onFacet={(facet) => onFacets(facet, columns)} />
    <FacetSelect label="Columns" facet={columns} onFacet={(facet) => onFacets(rows, facet)} />
    <Button className="justify-center self-end" onClick={() => onFacets(columns, rows)}>
      <ArrowLeftRight size={14} aria-hidden /> Swap<span className="sr-only"> rows and columns</span>
    </Button>
  </>
);

interface FacetSelectProps {
  readonly label: string;
  readonly facet: CoverageFacet;
  readonly onFacet: (facet: CoverageFacet) => void;
}

const FacetSelect = ({ label, facet, onFacet }: FacetSelectProps) => (
  <LabelledSelect label={label} value={facet} onChange={({ target }) => onFacet(CoverageFacet.parse(target.value))}>
    {coverageFacets.map((one) => (
      <option key={one} value={one}>
        {facetWords[one].many}
      </option>
    ))}
  </LabelledSelect>
);
