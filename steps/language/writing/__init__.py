"""The author's tools: find a phrase, start a feature, write its twin."""
