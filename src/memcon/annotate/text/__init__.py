"""The text itself: sentences, words, quotation marks, turns of talk, and what the stages share about one document."""
