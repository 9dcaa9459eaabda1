/** The page that opens once, when Gloss has been installed. */
import { render } from 'preact';
import '@/components/welcome/welcome.css';
import { Welcome } from './Welcome';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
