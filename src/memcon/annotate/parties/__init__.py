"""Which governments and bodies a text names, who publishes it, and what sort of document it is."""
