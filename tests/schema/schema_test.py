"""What the binary prints for the examples keeps to docs/schema/posting.schema.json, and every place in
it is where it claims to be."""
import json
import os
import subprocess
import sys
import unittest

try:
    import jsonschema
except ImportError:
    print('skipped: needs python3-jsonschema (make setup installs it)')
    sys.exit(77)

ROOT = os.environ['GONGGO_SOURCE_DIR']


def places(value):
    """Every object in `value` that claims a place in the text."""
    if isinstance(value, dict):
        if {'line', 'begin', 'end'} <= value.keys():
            yield value
        for member in value.values():
            yield from places(member)
    elif isinstance(value, list):
        for member in value:
            yield from places(member)


class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(os.path.join(ROOT, 'docs', 'schema', 'posting.schema.json'), encoding='utf-8') as file:
            cls.schema = json.load(file)
        run = subprocess.run(
            [os.environ['GONGGO'], 'extract', '--with-text', '--with-contacts', os.path.join(ROOT, 'examples', 'postings')],
            capture_output=True, check=False)
        assert run.returncode in (0, 1), run.stderr.decode()  # one example can't be read, and says so
        cls.postings = [json.loads(line) for line in run.stdout.decode('utf-8').splitlines()]

    def test_schema_is_a_schema(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)

    def test_every_posting_keeps_to_it(self):
        self.assertGreaterEqual(len(self.postings), 40)
        validator = jsonschema.Draft202012Validator(self.schema)
        for posting in self.postings:
            for error in validator.iter_errors(posting):
                self.fail(f'{posting["source"]}: {error.json_path}: {error.message}')

    def test_schema_refuses_what_it_should(self):
        validator = jsonschema.Draft202012Validator(self.schema)
        for member, value in (('schema', 2), ('employment', None), ('employment', ['lifelong']), ('link', 1),
                              ('sections', [{'kind': 'duties'}]), ('deadline', {'kind': 'date'}),
                              ('experience', {'min': '3', 'max': None, 'newcomer': False}), ('unknown', 1)):
            with self.subTest(member=member):
                self.assertFalse(validator.is_valid({**self.postings[0], member: value}))

    def test_places_are_where_they_claim_to_be(self):
        found = 0
        for posting in self.postings:
            text = posting.get('text', '').encode('utf-8')
            starts = [0] + [i + 1 for i, byte in enumerate(text) if byte == 0x0A] + [len(text) + 1]
            for place in places(posting):
                found += 1
                with self.subTest(source=posting['source'], place=place):
                    self.assertLessEqual(place['begin'], place['end'])
                    self.assertLessEqual(starts[place['line'] - 1], place['begin'])
                    self.assertLess(place['begin'], starts[place['line']])
                    if 'surface' in place:
                        self.assertEqual(text[place['begin']:place['end']].decode('utf-8'), place['surface'])
        self.assertGreater(found, 100)

    def test_sections_cover_lines_once(self):
        for posting in self.postings:
            last = 0
            for section in posting['sections']:
                with self.subTest(source=posting['source'], section=section):
                    self.assertGreater(section['line_begin'], last)
                    self.assertGreaterEqual(section['line_end'], section['line_begin'])
                    last = section['line_end']


if __name__ == '__main__':
    unittest.main()
