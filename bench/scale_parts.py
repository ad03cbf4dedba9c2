"""The parts `million` and `side` of tools/run_bench: a library of a million postings, and other engines beside Gonggo."""
import gzip
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
SEED = 1
# What the library of the market depends on besides the generator: versions that stand in headers.
VERSIONS = (('src/store/sqlite/schema.h', r'kSchemaVersion = (\d+)'), ('src/model/posting.h', r'kParserVersion = (\d+)'),
            ('src/search/tokens.h', r'kTokenVersion = (\d+)'), ('bench/market.h', r'kMarketVersion = (\d+)'))
SAMPLE = 1000  # postings by which it shows that the generator, or the skills that it draws from, changed


def version_key(generate, count):
    found = []
    for path, pattern in VERSIONS:
        match = re.search(pattern, (ROOT / path).read_text(encoding='utf-8'))
        found.append(match.group(1) if match else '?')
    sample = subprocess.run([generate, 'market', str(SAMPLE), str(SEED)], capture_output=True, check=True).stdout
    return f'{count} {" ".join(found)} {hashlib.sha256(sample).hexdigest()[:16]}'


def check_market(generate, failures):
    """That the market is what its header says: the same each time, whatever the count, and varied."""
    many, few = (subprocess.run([generate, 'market', str(n), str(SEED)], capture_output=True, check=True).stdout.decode().splitlines()
                 for n in (SAMPLE, SAMPLE // 10))
    if many[:len(few)] != few:
        failures.append('market: a posting depends on how many are made')
    postings = [json.loads(line) for line in many]
    masked = {re.sub(r'\d+', '0', ' '.join(str(value) for key, value in posting.items() if key != 'url')) for posting in postings}
    if len(masked) < 0.96 * SAMPLE:  # one in fifty is put up again
        failures.append(f'market: {len(masked)} of {SAMPLE} postings differ')
    if len({posting['url'] for posting in postings}) != SAMPLE:
        failures.append('market: two postings have one link')
    companies = sorted(([posting['company'] for posting in postings].count(name) for name in
                        {posting['company'] for posting in postings}), reverse=True)
    if len(companies) < SAMPLE / 3 or companies[0] < 3:
        failures.append(f'market: {len(companies)} companies, of which the largest has {companies[0]} postings')


def add_stream(gonggo, library, source):
    """Seconds and processor seconds of `gonggo add` of what the command `source` writes."""
    feed = subprocess.Popen(source, stdout=subprocess.PIPE)
    begin = time.monotonic()
    add = subprocess.Popen([gonggo, '--db', library, 'add', '--quiet', '-'], stdin=feed.stdout, stdout=subprocess.DEVNULL)
    feed.stdout.close()
    _, status, usage = os.wait4(add.pid, 0)
    add.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - begin
    if add.returncode != 0 or feed.wait() != 0:
        sys.exit(f'run_bench: gonggo add of {source} exited {add.returncode}')
    return seconds, usage.ru_utime + usage.ru_stime


def library_of_market(gonggo, generate, kept, count):
    """The library, built where it is not there or of another version, and how long that took."""
    os.makedirs(kept, exist_ok=True)
    library, note = os.path.join(kept, f'market-{count}.db'), os.path.join(kept, f'market-{count}.json')
    key = version_key(generate, count)
    if os.path.exists(library) and os.path.exists(note):
        built = json.load(open(note, encoding='utf-8'))
        if built['key'] == key:
            return library, built
    for path in (library, library + '-wal', library + '-shm', note):
        if os.path.exists(path):
            os.remove(path)
    print(f'building a library of {count:,} postings; it is kept in {kept}', flush=True)
    seconds, busy = add_stream(gonggo, library, [generate, 'market', str(count), str(SEED)])
    built = {'key': key, 'seconds': seconds, 'busy': busy}
    json.dump(built, open(note, 'w', encoding='utf-8'))
    return library, built


def sizes(library):
    """Bytes of the library without what is free in it, and of the raw sources in it."""
    database = sqlite3.connect(f'file:{library}?mode=ro', uri=True)
    pages, free, size = (database.execute(f'PRAGMA {name}').fetchone()[0]
                         for name in ('page_count', 'freelist_count', 'page_size'))
    raw = database.execute('SELECT sum(length(stored)) FROM raw').fetchone()[0]
    database.close()
    return (pages - free) * size, raw


def corpus():
    path = os.path.join(os.environ.get('GONGGO_SHARED', ''), 'corpus/postings.jsonl.gz')
    return path if os.path.exists(path) else None


def add_corpus(gonggo, work, say):
    if corpus() is None:
        print('no corpus (GONGGO_SHARED): its rows are left out')
        return
    plain = os.path.join(work, 'corpus.jsonl')
    with gzip.open(corpus(), 'rb') as packed, open(plain, 'wb') as out:
        shutil.copyfileobj(packed, out)
    count = sum(1 for _ in open(plain, 'rb'))
    library = os.path.join(work, 'corpus.db')
    seconds, busy = add_stream(gonggo, library, ['cat', plain])
    say(f'add, {count:,} real postings', f'{count / seconds:,.0f} a second', f'at least 3,000; {count / busy:,.0f} a processor second')
    whole, raw = sizes(library)
    say('library of real postings, beside the raw sources', f'{(whole - raw) / count:,.0f} B/posting', 'at most 6,000')


LIMITS = (('query_p50', 'a query with facets, median', 10), ('query_p90', 'a query with facets, nine of ten', None),
          ('query_p99', 'a query with facets, 99 of 100', 100), ('facets_of_all', 'facets of all postings', None),
          ('common_of_all', 'common over all postings', 100), ('fit', 'fit of a profile to all', 100), ('learn', 'learn from all', 150))


def bench_million(gonggo, bench, generate, kept, work, count, say):
    library, built = library_of_market(gonggo, generate, kept, count)
    say(f'add, {count:,} postings of the market', f'{count / built["seconds"]:,.0f} a second',
        f'at least 3,000; {count / built["busy"]:,.0f} a processor second; when it was built')
    whole, raw = sizes(library)
    say('library of the market, beside the raw sources', f'{(whole - raw) / count:,.0f} B/posting', 'at most 6,000')
    done = subprocess.run([os.path.join(bench, 'gonggo_million_bench'), library, str(count), str(SEED)],
                          capture_output=True, check=True)
    figures = json.loads(done.stdout)
    print(done.stderr.decode(), end='')
    say(f'{count:,} postings: columns read', f'{figures["open_ms"]:.0f} ms', f'{figures["open_cpu_ms"]:.0f} ms of a processor')
    floor = figures['floor_cpu_ms']
    say(f'{count:,} postings: floor, each ask read once', f'{figures["floor_ms"]:.1f} ms', f'{floor:.1f} ms of a processor')
    for name, words, limit in LIMITS:
        busy = figures[name + '_cpu_ms']
        note = f'{busy:.1f} ms of a processor, {busy / floor:.1f} floors'
        say(f'{count:,} postings: {words}', f'{figures[name + "_ms"]:.1f} ms', (f'under {limit}; ' if limit else '') + note)
    add_corpus(gonggo, work, say)


# ---- side by side ----

def import_tables():
    sys.path.insert(0, str(ROOT / 'tests/search'))
    import corpus_retrieval_test
    import retrieval_table
    import retrieval_test
    return retrieval_table, retrieval_test, corpus_retrieval_test


def compare(program, library, work, queries):
    folder = os.path.join(work, 'engines')
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    path = os.path.join(work, 'queries')
    with open(path, 'w', encoding='utf-8') as out:
        out.writelines(query + '\n' for query in queries)
    done = subprocess.run([program, library, folder, path], stdout=subprocess.PIPE, check=True)
    answers = json.loads(done.stdout)
    shutil.rmtree(folder)
    return answers


def right_of_examples(program, gonggo, work):
    """Of each engine, how many rows without a filter it gets right."""
    table, test, _ = import_tables()
    folder = os.path.join(work, 'examples')
    os.makedirs(folder)
    asked = table.Gonggo(gonggo, folder)
    asked.run('add', str(ROOT / 'examples/postings'))
    names = test.Names(asked.list(''))
    rows = [(cells + ['', ''])[:3] for _, cells in table.rows(ROOT / 'tests/search/retrieval.tsv') if not cells[0].startswith('@ ')]
    answers = compare(program, os.path.join(folder, 'library.db'), work, [row[0] for row in rows])
    ids = [posting[0] for posting in answers['postings']]
    plain = set(answers['unicode61']['answers'])
    right = {}
    for engine, answer in answers.items():
        if engine == 'postings':
            continue
        good = 0
        for query, must, must_not in rows:
            if query not in plain:
                continue
            found = {ids[number - 1] for number in answer['answers'][query]['found']}
            good += all(names.id_of(name) in found for name in test.names_in(must)) and not any(
                names.id_of(name) in found for name in test.names_in(must_not))
        right[engine] = good
    return right, sum(row[0] in plain for row in rows)


def right_of_corpus(program, gonggo, work):
    table, _, test = import_tables()
    library = os.path.join(work, 'corpus.db')
    if not os.path.exists(library):
        subprocess.run([gonggo, '--db', library, 'add', '--quiet', corpus()], stdout=subprocess.DEVNULL, check=True)
    test.CORPUS = corpus()
    texts = test.raw_texts()
    rows = [cells for _, cells in table.rows(ROOT / 'tests/search/corpus_retrieval.tsv')]
    answers = compare(program, library, work, [cells[0] for cells in rows])
    records = [posting[1] for posting in answers['postings']]
    right = {engine: 0 for engine in answers if engine != 'postings'}
    for query, _, must, may in rows:
        wanted, allowed = test.expression(must), test.expression(may or must)
        must_find = {record for record in records if wanted.search(texts[record])}
        for engine in right:
            found = {records[number - 1] for number in answers[engine]['answers'][query]['found']}
            right[engine] += must_find <= found and all(allowed.search(texts[record]) for record in found)
    return right, len(rows), answers


def tell(answers, right, say, what):
    count = len(answers['postings'])
    for engine, answer in answers.items():
        if engine == 'postings':
            continue
        times = sorted(one['us'] / 1000 for one in answer['answers'].values())
        speed = f'{count / answer["index_s"]:,.0f} postings/s' if 'index_s' in answer else ''
        size = f'{answer["bytes"] / count:,.0f} B/posting; ' if 'bytes' in answer else ''
        name = 'Gonggo\'s tokens' if engine == 'gonggo' else engine
        say(f'side by side, {count:,} {what}: {name}', speed or 'the product',
            f'{size}a query {statistics.median(times):.2f} ms, nine of ten {times[len(times) * 9 // 10]:.2f}'
            + ''.join(f'; {good[engine]} of {of} rows of {name} right' for name, good, of in right))


def bench_side(gonggo, program, generate, work, count, say):
    right = [('the examples', *right_of_examples(program, gonggo, work))]
    if corpus() is not None:
        good, of, answers = right_of_corpus(program, gonggo, work)
        tell(answers, right + [('the corpus', good, of)], say, 'real')
    table = import_tables()[0]
    library = os.path.join(work, 'side.db')
    add_stream(gonggo, library, [generate, 'market', str(count), str(SEED)])
    queries = [cells[0] for _, cells in table.rows(ROOT / 'tests/search/retrieval.tsv') if not cells[0].startswith('@ ')]
    tell(compare(program, library, work, queries), right if corpus() is None else [], say, 'made up')
