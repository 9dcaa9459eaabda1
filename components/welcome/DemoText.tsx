import { CONTENT_LANGUAGE } from '../words';

/**
 * A page's text to try Gloss on: with terms of several fields, two that people mix up, and one that
 * means something else here and is left alone (a "lead" over rivals). In the glossary's language.
 */
export function DemoText() {
  return (
    <article class="demo" lang={CONTENT_LANGUAGE}>
      <h3>A second oven</h3>
      <p>
        Maria’s bakery had a good year. Revenue rose by a third, and her sourdough has taken the
        lead over that of all her rivals. Her cash flow tells another story: three cafés pay by
        invoice, sixty days late, while the mill has to be paid at once.
      </p>
      <p>
        A second oven would help, but who pays for it? A bank asks for collateral; a friend offers
        venture capital, though only against equity. And Maria still wonders whether her first hire
        should be for sales or for marketing.
      </p>
    </article>
  );
}
