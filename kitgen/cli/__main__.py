"""`python -m kitgen.cli`, for a checkout that is not installed."""

import sys

from kitgen.cli import main

sys.exit(main())
