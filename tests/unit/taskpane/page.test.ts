import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../../src/taskpane/taskpane.html'), 'utf8');
const head = page.slice(0, page.indexOf('</head>'));

describe('the page of the pane', () => {
  test('allows scripts and connections of its own origin only', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(head)?.[1] ?? '';
    const rules = Object.fromEntries(
      policy.split(';').map((rule) =>
        rule
          .trim()
          .split(/\s+(.*)/)
          .slice(0, 2),
      ),
    );
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
    });
    expect(policy).not.toContain('unsafe-eval');
  });
  test('loads office.js in the head by its own name, and has no script inside', () => {
    expect(head).toContain('<script src="office-js/office.js"></script>');
    expect(page.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
  });
  test('says that it is loading, what to do when it stays so, and where it works, without any script', () => {
    expect(page).toMatch(/id="loading"[\s\S]*Загрузка…[\s\S]*кэш/);
    expect(page).toMatch(/id="outside"[\s\S]*href="bench\/index\.html"/);
    expect(page).toMatch(/<noscript>[\s\S]*JavaScript/);
  });
  test('the hints come after 10 s by style alone', () => expect(head).toMatch(/animation:\s*appear 0s 10s forwards/));
  test('always shows its scroll bar and never scrolls sideways', () => {
    expect(head).toContain('overflow-y: scroll');
    expect(head).toContain('overflow-x: hidden');
  });
});
