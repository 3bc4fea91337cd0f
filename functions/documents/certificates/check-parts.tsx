/** What the pages that check certificates and records have in common: a text in both languages, the head, the verdict. */
import type { Bilingual } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';

export const Both = ({ text: { zh, en } }: { readonly text: Bilingual }) => (
  <span class="both">
    {zh}
    {en === zh || en === '' ? null : <span lang="en"> {en}</span>}
  </span>
);

export const CheckHead = ({
  programme,
  title,
}: {
  readonly programme: Programme;
  readonly title: Bilingual;
}) => (
  <header>
    <p>{programme.statisticalForm.authority.zh}</p>
    <h1>
      <Both text={title} />
    </h1>
  </header>
);

export const Banner = ({
  kind,
  sign,
  text,
}: {
  readonly kind: string;
  readonly sign: string;
  readonly text: Bilingual;
}) => (
  <div class={`banner ${kind}`} role="status">
    <span class="sign" aria-hidden="true">
      {sign}
    </span>
    <p>
      <Both text={text} />
    </p>
  </div>
);

export const Note = ({ text }: { readonly text: Bilingual }) => (
  <p class="note">
    <Both text={text} />
  </p>
);
