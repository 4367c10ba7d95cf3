"""The steps: what each phrase does, one module for each subject. Together they are the glossary of the features."""
