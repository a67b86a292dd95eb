"""Findings: what a comparison shows, in one or two sentences that its numbers bear out.

Labels stand in quotation marks, so that they fit into a sentence of any language as they are.
"""
