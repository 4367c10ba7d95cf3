"""What makes the steps a language: phrases, parameters, feature files and the tools over them.

Nothing here knows a subject, a site or a browser. A subject is a module in a folder of `steps/`; it says its phrases
with `steps.language.speech.phrase` and the values they take with `steps.language.speech.parameters`.
"""
