"""Whether a text says anything."""


def has_words(text: str | None) -> bool:
    """Tell whether a text holds a letter or a figure; a dash or dots are a place for words, and none."""
    return text is not None and any(character.isalnum() for character in text)
