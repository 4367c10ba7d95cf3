"""Generic mistakes, drawn by lot from all that could be made in the mock: nobody had them in mind."""
