"""Reads feeds by feedparser; for each prints path, whether it was well-formed, version, items, ids."""

import sys

import feedparser

for path in sys.argv[1:]:
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read(), response_headers={"content-type": "application/xml"})
    entries = feed.entries
    print(
        path,
        "malformed" if feed.bozo else "wellformed",
        feed.version,
        len(entries),
        len({entry.id for entry in entries}),
        sum(1 for entry in entries if entry.title and entry.link and entry.content[0].value),
        sep="\t",
    )
