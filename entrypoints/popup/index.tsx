/** The toolbar's popup. Opened in a tab as `popup.html?tab=ID` it speaks of that tab. */
import { render } from 'preact';
import '@/components/popup.css';
import { tellFailure } from '../failures/tell-failure';
import { watchFailures } from '../failures/watch-failures';
import { askedTab } from '../of-tab/use-tab';
import { Popup } from './Popup';

watchFailures(tellFailure);
const app = document.getElementById('app');
if (app) render(<Popup tab={askedTab()} />, app);
