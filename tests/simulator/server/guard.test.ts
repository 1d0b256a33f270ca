import { refusalOf } from '../../../simulator/server/guard';

const HOST = { host: 'localhost:4280' };

describe('who may speak to the page’s server', () => {
  it.each([
    ['the page itself', { ...HOST, origin: 'http://localhost:4280', 'sec-fetch-site': 'same-origin' }],
    ['the same by its number', { host: '127.0.0.1:4280', origin: 'http://127.0.0.1:4280' }],
    ['somebody who types the address', { ...HOST, 'sec-fetch-site': 'none' }],
    ['a program that is no browser', HOST],
  ])('%s', (_, headers) => {
    expect(refusalOf(headers, 4280, false)).toBeNull();
  });

  it.each([
    ['no host at all', {}],
    ['a host name of somebody else that points here', { host: 'speaker.example:4280' }],
    ['a name that only begins like ours', { host: 'localhost.example:4280' }],
    ['our name at another port', { host: 'localhost:80' }],
    ['another origin', { ...HOST, origin: 'https://site.example' }],
    ['another page on this computer', { ...HOST, origin: 'http://localhost:3000' }],
    ['our number from our name', { ...HOST, origin: 'http://127.0.0.1:4280' }],
    ['an origin that is not told', { ...HOST, origin: 'null' }],
    [
      'a picture or script on another site',
      { ...HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    ],
    ['another port of this computer', { ...HOST, 'sec-fetch-site': 'same-site' }],
    [
      'a link to something that is not the page',
      { ...HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ],
  ])('refuses %s', (_, headers) => {
    expect(refusalOf(headers, 4280, false)).toMatch(/\w/);
  });

  it('lets a link on another site lead to the page, but not what that site would load of it', () => {
    const link = { ...HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(refusalOf(link, 4280, true)).toBeNull();
    expect(refusalOf({ ...link, 'sec-fetch-mode': 'no-cors' }, 4280, true)).toMatch(/origins/);
  });
});
