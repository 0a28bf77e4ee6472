#!/usr/bin/env python3
"""What scikit-learn reaches on arXiv's primary categories, on the split that digest:train makes.

Usage: python3 arxiv_sklearn.py CORPUS.jsonl.gz [FROM]

Needs python3-sklearn. Prints accuracy, seconds and memory; docs/topics.md says how to run
digest:train and digest:evaluate beside it. One paper of ten, by a hash of its id, is kept apart: the
tenth that begins at part FROM of a hundred, 0 without; the engine calls it digest.apartFrom.
"""
import gzip
import hashlib
import json
import resource
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC


def is_apart(paper_id, first):
    """The same as the engine's Split of ten percent."""
    entry_id = hashlib.sha256(paper_id.encode()).hexdigest()[:16]
    part = int(hashlib.sha256(entry_id.encode()).hexdigest()[:7], 16) % 100
    return (part - first) % 100 < 10


def main(corpus, first):
    start = time.time()
    learnt, apart = [], []
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            paper = json.loads(line)
            text = paper["title"] + " " + paper["abstract"]
            (apart if is_apart(paper["id"], first) else learnt).append((text, paper["categories"]))
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=3)
    vectors = vectorizer.fit_transform(text for text, _ in learnt)
    machine = LinearSVC(C=0.5).fit(vectors, [categories[0] for _, categories in learnt])
    seconds = time.time() - start
    found = machine.predict(vectorizer.transform(text for text, _ in apart))
    right = sum(topic == categories[0] for topic, (_, categories) in zip(found, apart))
    memory = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{len(learnt)} learnt, {len(apart)} judged, {vectors.shape[1]} terms")
    print(f"accuracy {100 * right / len(apart):.2f} %, trained in {seconds:.0f} s")
    print(f"{memory.ru_utime:.0f} s of processor, {memory.ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
