import { render } from 'preact';
import { App } from './app';
import { connect } from './connection';
import { keepFocus } from './focus';
import './style/page.css';
import './style/screen.css';
import './style/player.css';
import './style/apl.css';
import './style/device.css';
import './style/talk.css';
import './style/panels.css';
import './style/flat.css';

const page = document.getElementById('page');
if (page !== null) {
  keepFocus(page);
  render(<App connection={connect()} />, page);
}
