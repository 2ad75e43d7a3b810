#!/usr/bin/env python3
"""What other de-identifiers find in a gold file, as the spans that the scorer of the evaluation data reads.

  python3 deidentify.py philter  --gold dev.jsonl.gz --out philter.ndjson
  python3 deidentify.py presidio --gold dev.jsonl.gz --out presidio.ndjson [--spacy-model en_core_web_md]
  python3 score_deidentify.py dev.jsonl.gz philter.ndjson

Needs, in an environment of its own: philter-lite with nltk's data averaged_perceptron_tagger_eng or, where that cannot be
downloaded, textblob-aptagger (the same tagger by the same author); presidio-analyzer with a spaCy model. Each tool runs
with its own configuration, Presidio once more with what clinical notes need (--clinical).
"""
import argparse, gzip, json, signal, sys, time


def notes(path):
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def philter():
    import os
    import nltk
    import philter_lite

    try:
        nltk.pos_tag(["word"])
    except LookupError:
        nltk.pos_tag = textblob_tagger()
    folder = os.path.dirname(philter_lite.__file__)
    filters = philter_lite.load_filters(os.path.join(folder, "configs", "philter_delta.toml"))

    def spans(text):
        include, _, _ = philter_lite.detect_phi(text, filters)
        # what no filter declared safe is redacted
        kept = bytearray(len(text))
        for start, end in include.filecoords():
            kept[start:end] = b"\1" * (end - start)
        found, at = [], None
        for i in range(len(text) + 1):
            redacted = i < len(text) and not kept[i] and text[i].isalnum()
            if redacted and at is None:
                at = i
            elif not redacted and at is not None:
                found.append((at, i))
                at = None
        return found

    return spans


def textblob_tagger():
    import importlib.util, os, pickle
    from collections import defaultdict

    folder = importlib.util.find_spec("textblob_aptagger").submodule_search_locations[0]
    with open(os.path.join(folder, "trontagger-0.1.0.pickle"), "rb") as file:
        weights, known, classes = pickle.load(file, encoding="latin-1")
    from nltk.tag.perceptron import PerceptronTagger

    tagger = PerceptronTagger(load=False)
    tagger.model.weights, tagger.model.classes = weights, set(classes)
    tagger.tagdict, tagger.classes = known, set(classes)
    return lambda words: tagger.tag(list(words))


def presidio(model, clinical):
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    engine = NlpEngineProvider(
        nlp_configuration={
            "nlp_engine_name": "spacy",
            "models": [{"lang_code": "en", "model_name": model}],
            **(
                {"ner_model_configuration": {"low_score_entity_names": [], "labels_to_ignore": CLINICAL_IGNORED}}
                if clinical
                else {}
            ),
        }
    ).create_engine()
    analyzer = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return lambda text: [
        (one.start, one.end) for one in analyzer.analyze(text=text, language="en", score_threshold=0.3 if clinical else 0)
    ]


"""Labels of spaCy that are quantities, works and events, which a note is full of."""
CLINICAL_IGNORED = ["CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY", "EVENT", "LANGUAGE", "LAW", "PRODUCT", "WORK_OF_ART"]


def utf16(text):
    """Offset in UTF-16 of each place, as the gold counts."""
    at, places = 0, []
    for char in text:
        places.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return places + [at]


def too_late(*_):
    raise TimeoutError


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", choices=["philter", "presidio"])
    parser.add_argument("--gold", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--spacy-model", default="en_core_web_md")
    parser.add_argument("--clinical", action="store_true")
    parser.add_argument("--seconds", type=int, default=60, help="for a note; one that takes longer has no spans (default 60)")
    given = parser.parse_args()
    find = philter() if given.tool == "philter" else presidio(given.spacy_model, given.clinical)
    rows = notes(given.gold)
    signal.signal(signal.SIGALRM, too_late)
    spent, late = time.process_time(), 0
    with open(given.out, "w", encoding="utf-8") as out:
        for done, row in enumerate(rows, 1):
            places = utf16(row["text"])
            signal.alarm(given.seconds)
            try:
                found = find(row["text"])
            except TimeoutError:
                found, late = [], late + 1
            finally:
                signal.alarm(0)
            spans = [{"start": places[start], "end": places[end]} for start, end in found]
            out.write(json.dumps({"id": row["id"], "spans": spans}) + "\n")
            if sys.stderr.isatty():
                sys.stderr.write(f"\r{done} of {len(rows)}")
    spent = time.process_time() - spent
    print(json.dumps({"tool": given.tool, "notes": len(rows), "notesPerCpuSecond": round(len(rows) / spent, 2), "tooLate": late}))


main()
