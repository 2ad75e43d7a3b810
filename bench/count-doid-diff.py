"""Counts what `index diff` tells of the Disease Ontology of 2016 and 2018, from the two files by itself.

    python3 bench/count-doid-diff.py ../shared/data/importers
"""
import collections
import gzip
import json
import re
import sys

FOLDER = sys.argv[1]
ICD = "ICD10CM:"


def unescaped(text):
    return re.sub(r"\\(.)", r"\1", text)


def obo(name):
    stanzas, current = [], None
    for line in gzip.open(f"{FOLDER}/{name}", "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("["):
            current = collections.defaultdict(list) if line == "[Term]" else None
            if current is not None:
                stanzas.append(current)
        elif current is not None and ": " in line:
            tag, value = line.split(": ", 1)
            current[tag].append(value)
    quoted = re.compile(r'"((?:[^"\\]|\\.)*)"')
    return {
        term["id"][0]: {
            "name": unescaped(term["name"][0]),
            "synonyms": [unescaped(quoted.match(text)[1]) for text in term["synonym"]],
            "active": term["is_obsolete"] != ["true"],
            "maps": [xref[len(ICD) :].split(" ")[0] for xref in term["xref"] if xref.startswith(ICD)],
            "parents": {parent.split(" ")[0] for parent in term["is_a"]},
        }
        for term in stanzas
        if term["id"][0].startswith("DOID:")
    }


def obographs(name):
    graph = json.load(gzip.open(f"{FOLDER}/{name}", "rt"))["graphs"][0]

    def code(address):
        return address.rsplit("/", 1)[1].replace("_", ":", 1)

    parents = collections.defaultdict(set)
    for edge in graph["edges"]:
        if edge["pred"] == "is_a":
            parents[code(edge["sub"])].add(code(edge["obj"]))
    terms = {}
    for node in graph["nodes"]:
        if "/DOID_" not in node["id"] or "lbl" not in node:
            continue
        meta = node.get("meta", {})
        terms[code(node["id"])] = {
            "name": node["lbl"],
            "synonyms": [synonym["val"] for synonym in meta.get("synonyms", [])],
            "active": not meta.get("deprecated", False),
            "maps": [x["val"][len(ICD) :] for x in meta.get("xrefs", []) if x["val"].startswith(ICD)],
            "parents": parents[code(node["id"])],
        }
    return terms


def wording(text):
    return " ".join(text.lower().split())


before, after = obo("doid-2016-08-12.obo.gz"), obographs("doid-2018-07-05.obographs.json.gz")
old = {code for code in before if before[code]["active"]}
new = {code for code in after if after[code]["active"]}
counts = collections.Counter()
for code in old & new:
    a, b = before[code], after[code]
    names = {wording(a["name"]), wording(b["name"])}
    terms = [{wording(text) for text in [term["name"], *term["synonyms"]]} for term in (a, b)]
    # a name that is another one now is told as renamed
    renamed = len(names) == 2
    added = terms[1] - terms[0] - ({wording(b["name"])} if renamed else set())
    removed = terms[0] - terms[1] - ({wording(a["name"])} if renamed else set())
    counts["renamed"] += renamed
    counts["remapped, their order counted"] += a["maps"] != b["maps"]
    counts["remapped, their order not counted"] += set(a["maps"]) != set(b["maps"])
    counts["other parents"] += a["parents"] != b["parents"]
    counts["other terms"] += bool(added or removed)
    counts["terms added"] += len(added)
    counts["terms removed"] += len(removed)
print(f"in use {len(old)}, {len(new)}")
print(f"added {len(new - before.keys())}, again {len((new - old) & before.keys())}, retired {len(old - new)}")
for what, count in counts.items():
    print(what, count)
