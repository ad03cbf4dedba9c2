"""The labelled postings as other people would have pasted them, for tools/run_eval.

What a posting asks for does not hang on its blank lines or its bullets; a reader that leans on them reads the postings
at hand well and others badly. Each layout changes every labelled text in one way and moves its labels along.
"""
import json
import os
import re

BULLET = re.compile(r'^(\s*)([-•·*ㆍ▪✔✓●○◦‣∙>－–]|\d+[.)])\s+')


def _without_blank_lines(line):
    return [line] if line.strip() else []


def _with_blank_lines(line):
    return [line, ''] if line.strip() else [line]


def _with_bullet(bullet):
    return lambda line: [BULLET.sub(lambda m: m.group(1) + bullet, line)]


def _indented(line):
    return ['    ' + line if line.strip() else line]


LAYOUTS = {
    'no blank lines': _without_blank_lines,
    'a blank line below each': _with_blank_lines,
    'no bullets': _with_bullet(''),
    '"✔ " as bullets': _with_bullet('✔ '),
    '"- " as bullets': _with_bullet('- '),
    '"ㆍ" as bullets': _with_bullet('ㆍ'),
    'indented': _indented,
}


def _labels_by_line(posting, count):
    labels = [None] * (count + 1)
    for first, last, label in posting['lines']:
        for i in range(first, min(last, count) + 1):
            labels[i] = label
    return labels


def _move(posting, lines, change):
    """The changed lines, and the posting with its labels where they stand in these."""
    labels = _labels_by_line(posting, len(lines))
    new_lines, new_labels, moved = [], [], {}
    for number, line in enumerate(lines, 1):
        changed = change(line)
        if changed:
            moved[number] = len(new_lines) + 1
        for text in changed:
            new_lines.append(text)
            new_labels.append(labels[number])
    new = dict(posting)
    new['lines'] = [[i, i, label] for i, label in enumerate(new_labels, 1) if label]
    new['heads'] = [moved[i] for i in posting.get('heads', []) if i in moved]
    for key in ('groups', 'years', 'traits'):
        new[key] = [dict(one, line=moved[one['line']]) for one in posting[key] if one['line'] in moved]
    return new_lines, new


def write_layout(name, labels, texts, out):
    """Writes the texts of the folder `texts`, changed, into the folder `out`, and their labels into out + '.jsonl'."""
    os.makedirs(out, exist_ok=True)
    with open(labels, encoding='utf-8') as file:
        postings = [json.loads(line) for line in file]
    with open(out + '.jsonl', 'w', encoding='utf-8') as file:
        for posting in postings:
            with open(os.path.join(texts, posting['id'] + '.txt'), encoding='utf-8') as text:
                lines = text.read().split('\n')
            new_lines, new = _move(posting, lines, LAYOUTS[name])
            with open(os.path.join(out, posting['id'] + '.txt'), 'w', encoding='utf-8') as text:
                text.write('\n'.join(new_lines))
            file.write(json.dumps(new, ensure_ascii=False) + '\n')
