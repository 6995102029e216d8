"""`python -m memcon` is the same as `memcon`."""

from memcon.cli import main

if __name__ == "__main__":
    main()
