"""What rbplan knows of GitHub Actions when it runs inside.

Source: docs.github.com, "Default environment variables".
"""

import os
from pathlib import Path


def inside_github_actions() -> bool:
    """Tell whether what is printed goes to a runner of GitHub Actions."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def workspace_around(folder: Path) -> Path | None:
    """Give the runner's folder for the repository where ``folder`` is in it; None elsewhere.

    Without git on the runner, actions/checkout fetches the files alone, and no ``.git`` tells where their root is.
    """
    named = os.environ.get("GITHUB_WORKSPACE")
    if not named or not inside_github_actions():
        return None
    workspace = Path(os.path.realpath(named))
    return workspace if workspace in (folder, *folder.parents) else None


def remark(text: str) -> str:
    """Give a text for stderr, of which a runner obeys nothing."""
    if not inside_github_actions():
        return text
    from rbplan.present.github import harmless

    return harmless(text)
