"""What stands inside acts and around them: instruments, sums, forums, frameworks, set phrases, sectors."""
