"""What the text of an indikator begins with, and what it holds."""

import re
from collections.abc import Collection


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a text in small letters; ``%`` is one."""
    return tuple(re.findall(r"[^\W_]+|%", text.casefold()))


def opens_with(text: str, words: Collection[str], skipped: Collection[str] = ()) -> bool:
    """Tell whether a text begins with one of some words or phrases, behind those that are skipped.

    Words and phrases are in small letters; a phrase is two words with a blank between them.
    """
    found = list(words_of(text))
    while found and found[0] in skipped:
        del found[0]
    return bool(found) and (found[0] in words or " ".join(found[:2]) in words)


def holds(text: str, phrases: Collection[str]) -> bool:
    """Tell whether a text holds one of some words or phrases, in small letters."""
    plain = f" {' '.join(words_of(text))} "
    return any(f" {phrase} " in plain for phrase in phrases)


def without(text: str, phrases: Collection[str]) -> str:
    """Give the words of a text, in small letters, without those of some phrases; the longest are taken first."""
    plain = f" {' '.join(words_of(text))} "
    for phrase in sorted(phrases, key=len, reverse=True):
        plain = plain.replace(f" {phrase} ", " ")
    return plain.strip()
