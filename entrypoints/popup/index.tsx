/** The toolbar's popup. Opened in a tab as `popup.html?tab=ID` it speaks of that tab. */
import { render } from 'preact';
import '@/components/popup.css';
import { askedTab } from '../of-tab/use-tab';
import { Popup } from './Popup';

const app = document.getElementById('app');
if (app) render(<Popup tab={askedTab()} />, app);
