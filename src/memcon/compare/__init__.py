"""What changed: rounds, accounts, commitments and chains laid beside each other; pure."""
