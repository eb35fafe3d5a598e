// For whoever hears the page or has no mouse: what Streamlit leaves unsaid, and where it lets the focus fall.
// Runs once in a tab, and looks again whenever the app has finished drawing.
if (!window.coachHears) (() => {
  window.coachHears = true;
  const one = (where, inside = document) => inside.querySelector(where);
  const all = (where, inside = document) => [...inside.querySelectorAll(where)];
  const words = (node) => (one('[data-testid="stMarkdownContainer"]', node) ?? node).textContent.trim();
  const MAIN = '[data-testid="stMain"]', MENU = '.st-key-menu', SHEET = '[data-testid="stPopoverBody"]';
  const state = () => one('[data-testid="stApp"]')?.getAttribute('data-test-script-state');
  const here = () => location.pathname + location.search;
  const adrift = () => document.activeElement === document.body;

  // One line that a screen reader reads out when it changes. The talk itself is drawn anew at every turn.
  const line = document.createElement('div');
  line.id = 'coach-said';
  line.className = 'unseen';
  line.setAttribute('role', 'status');
  document.body.append(line);
  const say = (text, lang) => {
    line.lang = lang || document.documentElement.lang;
    line.textContent = '';
    setTimeout(() => { line.textContent = text; }, 60);
  };

  // Of a talk, what the person said and what was hinted since it was last looked at; on arrival, their latest words.
  // Of a warm-up, also what an answer did.
  const heard = (node) => node.children.length > 1
    ? [...node.children].map((part) => part.ariaLabel ?? part.textContent).join(': ') : node.textContent;
  let talk = '', told = 0;
  const listen = () => {
    const thread = one('.thread[role="log"]');
    const lines = thread ? all('.said.person, .nudge', thread) : [];
    const fresh = !thread ? [] : talk === here() ? lines.slice(told) : lines.slice(-1);
    talk = thread ? here() : '';
    told = lines.length;
    if (fresh.length) say([...fresh, ...all('.news li, .news p')].map(heard).join(' '), one('[lang]', fresh.at(-1))?.lang);
  };

  // The menu is a landmark, with the page one is on. Buttons that read alike get the name of what they stand beside.
  const set = (node, name, value) => {
    if (!value) node.removeAttribute(name);
    else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  };
  const BOX = ['row', 'card', 'moment', 'said'].map((name) => `[class*="st-key-${name}-"]`).join() + ', [data-testid="stColumn"]';
  const name = () => {
    const menu = one(MENU), page = document.title.split(' · ')[0];
    if (menu) { set(menu, 'role', 'navigation'); set(menu, 'aria-label', 'Menu'); }
    all('a[data-testid="stPageLink-NavLink"]').forEach((link) => set(link, 'aria-current', words(link) === page && 'page'));
    const buttons = all(`${MAIN} :is([data-testid="stButton"], [data-testid="stPopover"]) button`);
    const often = Object.groupBy ? Object.groupBy(buttons, words) : {};
    for (const button of buttons) {
      const about = often[words(button)]?.length > 1 && button.closest(BOX);
      const title = about && one('h2, h3, strong, .advice p', about)?.textContent.trim();
      if (title) button.dataset.ours = '';
      if ('ours' in button.dataset) set(button, 'aria-label', title && `${words(button)}: ${title}`);
    }
    all('[data-testid="stDownloadButton"] button').filter((one) => !words(one).startsWith('Download'))
      .forEach((one) => set(one, 'aria-label', `${words(one)}, download`));
  };

  // Where one was, to go on from there when that is gone.
  const WAYS = ':is(button:not(:disabled), a[href], summary, input, textarea)';
  let last = null, key = '', before = [], opener = null, place = here();
  document.addEventListener('focusin', ({target}) => {
    last = target;
    if (!target.closest(MAIN)) return;
    key = [...(target.closest('.stElementContainer')?.classList ?? [])].find((one) => one.startsWith('st-key-')) ?? '';
    const ways = all(`${MAIN} ${WAYS}`).filter((way) => !way.closest(MENU));
    before = ways.slice(0, Math.max(0, ways.indexOf(target))).reverse();
  });
  const to = (node) => {
    if (!node?.isConnected) return false;
    if (!node.matches(WAYS)) node.setAttribute('tabindex', '-1');
    node.focus({preventScroll: true});
    return document.activeElement === node;
  };
  const title = () => one(`${MAIN} h1`);
  // Where a page begins: at its title; a warm-up at its box, and when that was answered, at the way on.
  const begin = () => one('.st-key-on button, .st-key-answer textarea') ?? title() ?? one(`${MAIN} [role="alert"]`);
  const button = (node) => !node.matches('input, textarea');  // a field would raise a phone's keyboard
  const find = () => {
    const moved = place !== here(), lost = adrift() && last && (last.disabled || !last.isConnected);
    if (begin()) place = here();
    if (moved && (adrift() || document.activeElement.closest(`${MENU}, .st-key-menu-more, ${SHEET}`))) to(begin());
    else if (lost) [key && one(`.${CSS.escape(key)} ${WAYS}`), ...before, title()].find((way) => way && button(way) && to(way));
  };

  let soon = 0, slow = 0;
  const settled = (again) => {
    name();
    find();
    listen();
    if (again.length) soon = setTimeout(settled, again[0], again.slice(1));  // a slow machine draws after it has finished
  };
  const SOON = [450, 1400];
  new MutationObserver(() => {
    clearTimeout(soon);
    clearTimeout(slow);
    if (state() === 'notRunning') soon = setTimeout(settled, 150, SOON);
    else slow = setTimeout(() => { const busy = one('[data-testid="stSpinner"]'); if (busy) say(words(busy)); }, 700);
  }).observe(document.body, {subtree: true, attributeFilter: ['data-test-script-state']});
  soon = setTimeout(settled, 300, SOON);

  // What a button opens is drawn at the end of the page: go into it, and on from its button when one has been through.
  const enter = (tries) => {
    const sheet = one(SHEET);
    if (sheet) to(sheet);
    else if (tries) setTimeout(enter, 50, tries - 1);
  };
  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-testid="stSkipToContent"]') && title()) {
      event.preventDefault();
      event.stopPropagation();
      to(title());
      title().scrollIntoView({block: 'nearest'});
    }
    const opens = event.target.closest?.('[data-testid="stPopover"] button');
    if (opens && opens.getAttribute('aria-expanded') !== 'true') {
      opener = opens;
      setTimeout(enter, 80, 12);
    }
  }, {capture: true});
  document.addEventListener('keydown', (event) => {
    const sheet = document.activeElement.closest?.(SHEET);
    if (!sheet || !opener?.isConnected) return;
    const ways = all(WAYS, sheet), at = ways.indexOf(document.activeElement);
    if (event.key === 'Escape') setTimeout(() => { if (adrift()) to(opener); }, 200);
    if (event.key === 'Tab' && (event.shiftKey ? at <= 0 : at === ways.length - 1)) {
      if (event.shiftKey) event.preventDefault();
      opener.focus();
      opener.click();
    }
  }, {capture: true});
})();
