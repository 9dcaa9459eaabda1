/** The brief of the page in a tab: `brief.html?tab=ID`. */
import { render } from 'preact';
import '@/components/brief.css';
import { askedTab } from '../of-tab/use-tab';
import { BriefPage } from './BriefPage';

const app = document.getElementById('app');
if (app) render(<BriefPage tab={askedTab()} />, app);
