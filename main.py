"""Start ASSKomm Audit: `python3 main.py`, with an audit file or a command if wanted."""

import sys

from asskomm_audit import bootstrap

if __name__ == "__main__":
    bootstrap.prepare(sys.argv[1:])

    from asskomm_audit.cli import main

    sys.exit(main(sys.argv[1:]))
