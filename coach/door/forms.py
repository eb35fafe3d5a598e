"""The HTML of the door. Everything that came from outside is escaped."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from coach.model.account import named
from coach.practice.groups.logins import LONGEST_NAME, LONGEST_PASSWORD, SHORTEST_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.account import Account
    from coach.model.group import Group
    from coach.settings import Provider

_STYLE = """
:root { color-scheme: light dark; --ink: #2c2620; --paper: #fcf9f4; --line: #9a8a78; --clay: #a04f2f; --bad: #9c2b1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece5db; --paper: #1b1815; --line: #8d7f70; --clay: #c9764f; --bad: #f08a78; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.5 "Source Sans", system-ui, sans-serif; }
main { max-width: 24rem; margin: 0 auto; padding: 12vh 1.2rem 3rem; }
h1 { font: 600 1.8rem/1.2 "Source Serif", Georgia, serif; margin: 0 0 .6rem; }
p { margin: 0 0 1rem; }
label { display: block; font-weight: 600; margin: 0 0 .2rem; }
small { display: block; margin: 0 0 .3rem; opacity: .85; }
input { width: 100%; box-sizing: border-box; font: inherit; padding: .6rem .7rem; margin: 0 0 1rem; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: .5rem; }
button, .way { width: 100%; box-sizing: border-box; font: inherit; font-weight: 600; padding: .7rem; border: 0;
  border-radius: .5rem; background: var(--clay); color: #fff; cursor: pointer; }
.way { display: block; text-align: center; text-decoration: none; overflow-wrap: anywhere; }
.or { text-align: center; margin: 1rem 0; }
.or + .way { background: transparent; color: inherit; border: 1px solid var(--line); }
:is(input, button, a):focus-visible { outline: 3px solid var(--clay); outline-offset: 2px; }
a { color: inherit; }
.trouble { border-inline-start: 4px solid var(--bad); padding-inline-start: .7rem; }
"""


WITH_PROVIDER, NAME = "/sign-in/with", "/sign-in/name"
"""Where somebody is sent to an identity provider from, and where somebody new says what to be called."""

NO_RECORDS = (
    "Coach cannot reach what it keeps just now. Try again in a moment; if it lasts, tell whoever keeps the server."
)


def sign_in(then: str, *, provider: Provider | None = None, login: str = "", trouble: str = "") -> str:
    """Ask for name and password, or lead to the provider."""
    fields = _field("login", "Your sign-in name", login, "username", "") + _password("Password", "current-password")
    form = _form(f"/sign-in?then={quote(then, safe='/')}", fields, "Sign in")
    lost = "New here?" if provider and provider.only else "New here, or no password any more?"
    return _whole(
        "Sign in",
        f"{_trouble(trouble)}{_either(form, provider, 'Sign in with', then=then)}"
        f"<p><br>{lost} Your trainer has a link for you.</p>",
    )


def join(
    group: Group,
    trainers: Sequence[Account],
    *,
    provider: Provider | None = None,
    here: Account | None = None,
    sent: Mapping[str, str] | None = None,
    trouble: str = "",
) -> str:
    """Invite into a group: with a new account, or with the one that is signed in."""
    action = f"/join?code={quote(group.code)}"
    who = _invited(trainers, provider)
    if here is not None:
        somebody = f"<p>This browser is signed in as <strong>{escape(here.name)}</strong>.</p>"
        if sent and sent["login"]:
            somebody = f'<p class="trouble" role="alert">Nothing was made of what you typed.</p>{somebody}'
        other = '<p><br>Not you? <a href="/sign-out">Sign out</a> first, then open the link again.</p>'
        return _whole(f"Join {group.name}", f"{who}{somebody}{_form(action, '', f'Join as {here.name}')}{other}")
    given = sent or {}
    fields = (
        _field("name", "Your name", given.get("name", ""), "name", "What your trainer calls you.")
        + _field("login", "A name to sign in with", given.get("login", ""), "username", "Short, and easy to remember.")
        + _password("A password", "new-password", f"{SHORTEST_PASSWORD} characters or more. A few words do well.")
    )
    return _whole(
        f"Join {group.name}",
        f"{who}{_trouble(trouble)}{_either(_form(action, fields, 'Join'), provider, 'Join with', code=group.code)}"
        f'<p><br>Been here before? <a href="/sign-in?then={quote(action)}">Sign in</a> and join with your account.</p>',
    )


def join_as(group: Group, trainers: Sequence[Account], provider: Provider, name: str, *, trouble: str = "") -> str:
    """Ask somebody new, whom the provider vouches for, what to be called here."""
    says = f"<p>You come in with {escape(provider.name)}. Of that account Coach keeps only a mark to know it by.</p>"
    fields = _field("name", "Your name", name, "name", "What your trainer calls you.")
    return _whole(
        f"Join {group.name}", f"{_invited(trainers, provider)}{says}{_trouble(trouble)}{_form(NAME, fields, 'Join')}"
    )


def unknown(provider: Provider) -> str:
    """Tell whoever has no account and no invitation whom to ask."""
    other = (
        ""
        if provider.only
        else (
            "<p>Have you practised here with a name and a password? Sign in with them. To change over, go to "
            "Account, “A new password”.</p>"
        )
    )
    return _whole(
        "Coach does not know you yet",
        f"<p>Signing in with {escape(provider.name)} went well, but nobody here comes in with that account.</p>"
        "<p>New here? Ask your trainer for the group’s link, open it, and join from there. Been here before, with "
        "another account? Sign in with that one. Nothing was kept, and nothing of yours is lost.</p>"
        f'{other}<p><a href="/sign-in">Back</a></p>',
    )


def new_password(account: Account, secret: str, *, provider: Provider | None = None, trouble: str = "") -> str:
    """Ask for a new password, or for the provider in its place."""
    fields = _password("Your new password", "new-password", f"{SHORTEST_PASSWORD} characters or more.")
    form = _form("", fields, "Keep it and come in")
    if provider is None:
        says = f"You sign in as <strong>{escape(account.login)}</strong>."
    elif provider.only:
        says = f"From now on you sign in with {escape(provider.name)}."
    else:
        says = (
            f"Choose a password, and you sign in as <strong>{escape(account.login)}</strong>; or sign in with "
            f"{escape(provider.name)} from now on. What you choose takes the place of how you signed in before."
        )
    title = "Choose a password" if provider is None else "Choose how you sign in"
    way = _either(form, provider, "From now on with", link=secret)
    return _whole(title, f"<p>Hello {escape(account.name)}. {says}</p>{_trouble(trouble)}{way}")


def sign_out() -> str:
    """Ask whether to leave."""
    return _whole("Sign out", f'{_form("/sign-out", "", "Sign out")}<p><br><a href="/">Stay</a></p>')


def sorry(sentence: str) -> str:
    """Say what went wrong."""
    return _whole(
        "That did not work", f'<p class="trouble">{escape(sentence)}</p><p><a href="/sign-in">Sign in</a></p>'
    )


def _invited(trainers: Sequence[Account], provider: Provider | None) -> str:
    lost = "your way in" if provider else "your password"
    names, sees = escape(named(trainers)), "sees" if len(trainers) == 1 else "see"
    return (
        f"<p>You are invited to practise with <strong>{names}</strong>. What you practise is yours alone; {names} "
        f"{sees} only what you hand in. Should you lose {lost}, {names} can let you choose another; you are told of "
        "it.</p>"
    )


def _either(form: str, provider: Provider | None, words: str, **asked: str) -> str:
    """Give the form, the way to the provider below it, or that alone."""
    if provider is None:
        return form
    way = f'<a class="way" href="{WITH_PROVIDER}?{escape(urlencode(asked))}">{words} {escape(provider.name)}</a>'
    return way if provider.only else f'{form}<p class="or">or</p>{way}'


def _form(action: str, fields: str, button: str) -> str:
    where = f' action="{escape(action)}"' if action else ""
    return f'<form method="post"{where}>{fields}<button>{escape(button)}</button></form>'


def _field(name: str, label: str, value: str, autocomplete: str, hint: str) -> str:
    capitals = "words" if name == "name" else "none"
    return (
        f'<label for="{name}">{escape(label)}</label>{_small(hint)}<input id="{name}" name="{name}" '
        f'value="{escape(value)}" autocomplete="{autocomplete}" maxlength="{LONGEST_NAME}" '
        f'autocapitalize="{capitals}" required>'
    )


def _password(label: str, autocomplete: str, hint: str = "") -> str:
    return (
        f'<label for="password">{escape(label)}</label>{_small(hint)}<input id="password" name="password" '
        f'type="password" autocomplete="{autocomplete}" maxlength="{LONGEST_PASSWORD}" required>'
    )


def _small(hint: str) -> str:
    return f"<small>{escape(hint)}</small>" if hint else ""


def _trouble(sentence: str) -> str:
    return f'<p class="trouble" role="alert">{escape(sentence)}</p>' if sentence else ""


def _whole(title: str, body: str) -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)} · Coach</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )
