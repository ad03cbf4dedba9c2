"""What each hostile file gets: one table of file, exit code, words of the message, time and memory.

Whatever the bytes, the program ends by itself in time, within its memory, with an exit code that its
documentation names, prints only valid JSON, and the rest of the batch is read.
"""
import gzip
import io
import os
import pathlib
import random
import tempfile
import unittest
import zipfile

from harness import SANITIZED, run

GOOD = ('가온테크\n백엔드 개발자\n\n자격요건\n- Python 경력 3년 이상\n- 꼼꼼하게 기록하는 분\n\n'
        '우대사항\n- Kubernetes 운영 경험\n')
MEGABYTE = 1 << 20
# No file of this table may take more; a page of 64 MB is the largest that is read as one.
PEAK_MEGABYTES = 1500


def zipped(members, **options):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def gzip_bomb(megabytes):
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode='wb', mtime=0) as packed:
        for _ in range(megabytes):
            packed.write(b'a' * MEGABYTE)
    return out.getvalue()


def docx(document):
    return zipped([('[Content_Types].xml', '<Types/>'), ('word/document.xml', document)])


WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
LAUGHS = ('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
          + ''.join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + ']>')
MIME = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{0}\n\n--b{0}\n'


def random_bytes(size):
    return random.Random(20261120).randbytes(size)


# name, bytes (or a function that makes them), exit code, words on stderr or diagnostic codes, processor
# seconds (of a quiet machine; harness.py is patient).
# A code of None: 0 or 1, whichever; what counts is that it ends well.
FILES = [
    ('empty.txt', b'', None, [], 1),
    ('blank.txt', b' \n\t\r\n' * 1000, None, [], 1),
    ('nul.txt', bytes(MEGABYTE), None, [], 2),
    ('nul_inside.txt', GOOD.replace('\n', '\0\n').encode(), None, [], 1),
    ('random.bin', lambda: random_bytes(MEGABYTE), None, [], 5),
    ('random.pdf', lambda: b'%PDF-1.7\n' + random_bytes(100000), 1, ['random.pdf'], 5),
    ('cut.pdf', b'%PDF-1.4\n1 0 obj\n<< /Type /Catalog', 1, ['cut.pdf'], 5),
    ('program', lambda: pathlib.Path('/bin/true').read_bytes(), None, [], 5),
    ('old.hwp', bytes.fromhex('d0cf11e0a1b11ae1') + bytes(2000), 1, ['old.hwp', 'PDF'], 1),
    ('picture.png', bytes.fromhex('89504e470d0a1a0a') + bytes(5000), None, [], 1),
    # charsets
    ('cp949.txt', GOOD.encode('cp949'), 0, [], 1),
    ('utf16.txt', GOOD.encode('utf-16'), 0, [], 1),
    ('utf16be_no_mark.txt', GOOD.encode('utf-16-be'), 0, [], 1),
    ('lies.html', ('<meta charset=utf-8><h2>자격요건</h2><p>Python 경력 3년 이상</p>').encode('cp949'), 0, [], 1),
    ('lies_too.html', '<meta charset=euc-kr><h2>자격요건</h2><p>Python 경력 3년 이상</p>'.encode(), 0, [], 1),
    ('cut_inside_character.txt', GOOD.encode()[:-8], 0, [], 1),
    ('damaged.txt', GOOD.encode().replace('개'.encode(), b'\xea\xff'), 0, [], 1),
    # long and deep
    ('one_line.txt', lambda: ('자격요건 Python 경력 3년 이상, ' * 500000).encode(), 0, [], 10),
    ('told.txt', lambda: ('너울에서 개발자를 찾습니다. 자바를 아셔야 합니다. ' + '이 자리는 자바 경력 3년 이상 그리고 서버를 함께 만들어 갈 사람\n' * 20000).encode(), None, [], 5),
    ('wishes.txt', lambda: ('자격요건\n- ' + '경험(우대) ' * 60000).encode(), None, [], 3),
    ('cues.txt', lambda: ('자격요건\n- ' + '우대 (필수) 선호 ' * 30000).encode(), None, [], 3),
    ('cues_signs.txt', lambda: ('자격요건\n- ' + '경험(우대)' * 30000 + '!' * 60000).encode(), None, [], 3),
    ('commas.txt', lambda: ('자격요건\n- Java' + ',' * 100000).encode(), None, [], 3),
    ('choices.txt', lambda: ('자격요건\n- ' + 'A 또는 B ' * 30000).encode(), None, [], 3),
    ('nested.txt', lambda: ('자격요건\n- ' + 'Java(' * 60000).encode(), None, [], 3),
    ('parentheses.txt', lambda: ('자격요건\n- Java' + '(' * 100000).encode(), None, [], 3),
    ('slashes.txt', lambda: ('자격요건\n- Java' + '/' * 100000).encode(), None, [], 3),
    ('escaped_tags.txt', lambda: b'&lt;p gggg g' * 400000, None, [], 5),
    ('lines.txt', lambda: b'\n' * (4 * MEGABYTE), None, [], 5),
    ('bullets.txt', lambda: '- 가\n'.encode() * 300000, 0, [], 10),
    ('tags.html', lambda: b'<!doctype html><html><body>' + b'<div>' * 200000 + '자격요건'.encode(), 0, [], 5),
    ('lists.html', lambda: b'<html><body>' + b'<ul><li>' * 100000, None, [], 5),
    ('attributes.html', lambda: b'<html><body><p ' + b'a=1 ' * 250000 + b'>', None, [], 5),
    ('cut.html', b'<!doctype html><html><body><div class="a', None, [], 1),
    ('laughs.html', (LAUGHS + '<html><body>&j;</body></html>').encode(), None, [], 2),
    ('links.txt', b'http://a.b(' * 82000, None, [], 5),
    ('links.md', b'# a\n\n' + b'http://a.b(' * 82000, None, [], 5),
    ('links.html', b'<html><body><p>' + b'http://a.b(' * 82000, None, [], 5),
    ('brackets.md', b'# a\n\n' + b'[' * 500000, None, [], 5),
    ('brackets_links.md', b'# a\n\n' + b'[a](' * 200000, None, [], 5),
    ('emphasis.md', b'# a\n\n' + b'*a **b ' * 100000, None, [], 5),
    ('quotes.md', b'>' * 100000 + b' a\n', None, [], 5),
    ('indents.md', lambda: b''.join(b' ' * (i % 400) + b'- a\n' for i in range(20000)), None, [], 5),
    ('matter.md', b'---\n' + b'a: [' * 100000 + b'\n---\n', None, [], 5),
    ('matter_aliases.md', b'---\na: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c]\n---\n# a\n', None, [], 2),
    # JSON, CSV, Python
    ('deep.json', b'[' * 100000 + b']' * 100000, None, [], 2),
    ('deep_objects.json', b'{"a":' * 100000 + b'1' + b'}' * 100000, None, [], 2),
    ('open.json', b'{"a":' * 100000, None, [], 2),
    ('cut.json', '{"jobs": [{"title": "백엔드 개발자", "자격요건": "Python'.encode(), None, [], 1),
    ('numbers.json', b'[{"title":"a","n":1e999,"m":' + b'9' * 100000 + b'}]', None, [], 2),
    ('keys.json', lambda: b'{' + b','.join(b'"k%d":"v"' % i for i in range(100000)) + b'}', None, [], 10),
    ('surrogates.json', b'{"title": "\\ud83d \\udc00", "requirements": "a"}', None, [], 1),
    ('cut.jsonl', ('{"title": "가", "자격요건": "Python"}\n' * 3 + '{"title": "나", "자격').encode(), None, [], 1),
    ('mixed.jsonl', '{"title": "가", "자격요건": "Python"}\nnot json\n[1, 2\n{"title": "나", "자격요건": "Go"}\n'.encode(), None, [], 1),
    ('columns.csv', lambda: b','.join(b'c%d' % i for i in range(20000)) + b'\n' + b',' * 19999 + b'\n', None, [], 5),
    ('quote.csv', b'title,description\na,"' + b'x,\n' * 300000, None, [], 5),
    ('deep.py', b"{'a': " + b'[' * 100000, None, [], 2),
    ('cut.py', "jobs = {'백엔드': {'자격요건': 'Python".encode(), None, [], 1),
    ('call.py', b"{'a': __import__('os').system('touch stolen')}", None, [], 1),
    # compressed and containers
    ('cut.txt.gz', gzip.compress(GOOD.encode() * 100)[:60], 1, ['cut.txt.gz', '압축'], 1),
    ('damaged.txt.gz', gzip.compress(random_bytes(200000).hex().encode())[:150000] + bytes(100), None, ['압축', 'damaged.txt.gz'], 2),
    ('bomb.gz', lambda: gzip_bomb(1000), 1, ['bomb.gz', '압축'], 10),
    ('bomb_of_bombs.gz', lambda: gzip.compress(gzip_bomb(1000)), 1, ['bomb_of_bombs.gz', '압축'], 10),
    ('layers.gz', lambda: gzip.compress(gzip.compress(gzip.compress(gzip.compress(gzip.compress(b'a'))))), None, [], 1),
    ('cut.zip', zipped([('a.md', GOOD)])[:-30], None, [], 1),
    ('cut_early.zip', zipped([('a.md', GOOD)])[:40], None, [], 1),
    ('bomb.zip', lambda: zipped([('a.txt', bytes(500 * MEGABYTE))]), None, [], 10),
    ('many.zip', lambda: zipped([(f'{i}.md', '') for i in range(30000)]), None, [], 20),
    ('paths.zip', zipped([('../../outside.md', GOOD), ('/tmp/outside.md', GOOD)]), 0, [], 1),
    ('nested.zip', zipped([('b.zip', zipped([('c.zip', zipped([('d.zip', zipped([('e.md', GOOD)]))]))]))]), None, [], 1),
    ('empty.docx', docx(''), None, [], 1),
    ('deep.docx', docx(WORD + '<w:p>' * 100000), None, [], 2),
    ('laughs.docx', docx(LAUGHS + WORD + '<w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>'), None, [], 2),
    ('bomb.docx', lambda: docx(WORD + '<w:p>' + ' ' * (400 * MEGABYTE)), None, [], 15),
    # mail
    ('signed.eml', b'Hello\n' + b'Best,\n' * 100000, None, [], 5),
    ('bars.txt', b''.join(b'Harbor%d | Backend Engineer | Berlin, Germany | ONSITE\nSmall team.\n\n' % i for i in range(12000)), None, [], 8),
    ('parts.eml', ('From: a@example.com\n' + ''.join(MIME.format(i) for i in range(5000))).encode(), None, [], 5),
    ('header.eml', b'From: a@example.com\nSubject: ' + b'=?utf-8?B?7Jik?= ' * 100000 + b'\n\nx\n', None, [], 5),
    ('boundary.eml', b'From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n' + b'--b\n\n' * 100000, None, [], 5),
    ('base64.eml', b'From: a@example.com\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n' + b'=!' * 100000, None, [], 2),
]

# Those from which the requirement must be read in spite of everything.
MUST_READ = {'cp949.txt', 'utf16.txt', 'utf16be_no_mark.txt', 'lies.html', 'lies_too.html',
             'damaged.txt', 'paths.zip'}


def content_of(content):
    return content() if callable(content) else content


class HostileFiles(unittest.TestCase):
    def check(self, outcome, code, words):
        self.assertIn(outcome.code, (0, 1) if code is None else (code,), outcome)
        told = outcome.err + ' '.join(outcome.diagnostics)
        for word in words:
            self.assertIn(word, told, outcome)
        self.assertNotIn('\x1b', outcome.err)
        self.assertNotIn('Sanitizer', outcome.err)
        if not SANITIZED:
            self.assertLess(outcome.peak_megabytes, PEAK_MEGABYTES, outcome)

    def test_each(self):
        for name, content, code, words, seconds in FILES:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                with open(os.path.join(folder, name), 'wb') as out:
                    out.write(content_of(content))
                outcome = run(folder, 'extract', name, seconds=seconds)
                self.check(outcome, code, words)
                if name in MUST_READ:
                    texts = [r['text'] for p in outcome.postings for r in p['requirements']]
                    self.assertTrue(any('Python 경력 3년 이상' in t for t in texts), texts)
                if os.environ.get('HOSTILE_TABLE'):
                    print(f'{name:28s} {outcome.code} {outcome.seconds:6.2f} s {outcome.peak_megabytes:5.0f} MB  '
                          f'{len(outcome.postings)} {sorted(outcome.diagnostics)} {outcome.err.strip()[:120]}')
                self.assertFalse(os.path.exists(os.path.join(folder, 'stolen')))

    def test_the_rest_of_the_batch_goes_on(self):
        with tempfile.TemporaryDirectory() as folder:
            batch = os.path.join(folder, 'batch')
            os.mkdir(batch)
            for name, content, _, _, seconds in FILES:
                if seconds <= 2:
                    with open(os.path.join(batch, name), 'wb') as out:
                        out.write(content_of(content))
            for name in ('0_first.txt', 'zz_last.txt'):
                with open(os.path.join(batch, name), 'w', encoding='utf-8') as out:
                    out.write(GOOD)
            outcome = run(folder, 'extract', 'batch', seconds=30)
            self.check(outcome, 1, ['cut.txt.gz', 'old.hwp'])
            names = {os.path.basename(p['source']['name']) for p in outcome.postings if p['requirements']}
            self.assertLessEqual({'0_first.txt', 'zz_last.txt', 'cp949.txt'}, names)
            added = run(folder, '--db', 'library.db', 'add', 'batch', seconds=30)
            self.assertEqual(added.code, 1, added)
            listed = run(folder, '--db', 'library.db', 'list', '--json')
            self.assertEqual(listed.code, 0, listed)
            self.assertIn('백엔드 개발자', listed.out.decode())


if __name__ == '__main__':
    unittest.main()
