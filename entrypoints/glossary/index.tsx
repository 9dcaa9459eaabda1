/** The glossary's own page, in a tab of its own; its places are "#/…" addresses, see `core/routes`. */
import { render } from 'preact';
import '@/components/glossary/glossary.css';
import { GlossaryPage } from './GlossaryPage';

const app = document.getElementById('app');
if (app) render(<GlossaryPage />, app);
