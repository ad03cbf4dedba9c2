"""tools/check_layers finds what it is there to find: each row plants one fault in a small tree."""
import os
import subprocess
import sys
import tempfile
import unittest

CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'tools', 'check_layers')
LAYERS = '# comment\nbase\ntext base\ncli base text\ncli/low\ncli/high cli/low\n'
GOOD = {
    'src/base/a.h': '// A: a thing.\n#pragma once\n#include <string>\n',
    'src/text/b.h': '// B: a thing.\n#pragma once\n#include "base/a.h"\n#include "text/c.h"\n',
    'src/base/e.h': '// E.\n#pragma once\nnamespace g {\nstruct E {\n};\n}  // namespace g\n',
    'src/cli/e.cc': 'namespace g::cli {\nstruct E {\n};\nnamespace {\nstruct F {\n};\n}  // namespace\n}  // namespace g::cli\n',
    'src/cli/d.cc': '#include "text/b.h"\n#include <nlohmann/json.hpp>\n// std::vector is fine\n',
    'src/cli/low/k.h': '// K.\n#pragma once\n#include "text/b.h"\n',
    'src/cli/high/l.cc': '#include "cli/low/k.h"\n',
    'src/cli/low/k_test.cc': '#include "cli/high/l.h"\n#include "cli/m.h"\n',
    'src/cli/m.cc': '#include "cli/high/l.h"\n',
    'src/text/CMakeLists.txt': 'gonggo_module(text SOURCES b.cc DEPS gonggo_base)\n',
}
# What is planted, and the place and word that must be named.
FAULTS = [
    ('src/base/x.cc', '#include "text/b.h"\n', 'src/base/x.cc:1: base may not include text'),
    ('src/text/x.cc', '\n#include "cli/d.h"\n', 'src/text/x.cc:2: text may not include cli'),
    ('src/text/x.cc', '#include "b.h"\n', 'src/text/x.cc:1: name b.h from src/ on'),
    ('src/text/x.cc', '  #  include "cli/d.h"\n', 'src/text/x.cc:1: text may not include cli'),
    ('src/text/x.h', '// X\n#pragma once\n#include <nlohmann/json.hpp>\n', 'src/text/x.h:3: nlohmann'),
    ('src/text/x.h', '#pragma once\n', 'src/text/x.h:1: a header opens with'),
    ('src/text/x.h', '// X\n', 'src/text/x.h:1: #pragma once'),
    ('src/text/x.cc', 'namespace g {\nnamespace {\n}  // namespace\nclass E : public A {\n};\n}\n',
     'src/text/x.cc:4: g::E is defined at src/base/e.h:4, too'),
    ('src/text/x.h', '// X\n#pragma once\nnamespace g {\ntemplate <typename T>\nstruct E {\n};\n}\n',
     'src/text/x.h:5: g::E is defined at src/base/e.h:4, too'),
    ('src/text/x.cc', 'std::regex r;\n', 'src/text/x.cc:1: std::regex'),
    ('src/text/x.cc', 'int i;  // to' + 'do: finish\n', 'src/text/x.cc:1: unfinished'),
    ('src/text/x.cc', '//' + 'x' * 17000, 'src/text/x.cc:1: 17002 bytes'),
    ('src/cli/low/x.cc', '#include "cli/high/l.h"\n', 'src/cli/low/x.cc:1: cli/low may not include cli/high'),
    ('src/cli/low/x.cc', '#include "cli/m.h"\n', 'src/cli/low/x.cc:1: cli/low may not include cli'),
    ('src/cli/other/x.cc', 'int i;\n', 'src/cli/other/x.cc:1: cli/other has no line'),
    ('src/net/x.cc', 'int i;\n', 'src/net/x.cc:1: net has no line'),
    ('src/text/CMakeLists.txt', 'gonggo_module(text DEPS gonggo_cli)\n', 'text may not link cli'),
    ('docs/layers.txt', 'base text\ntext base\n', 'allow each other'),
    ('docs/layers.txt', 'base nobody\n', 'nobody'),
]


def check(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files.items():
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), 'w', encoding='utf-8') as out:
                out.write(text)
        run = subprocess.run([sys.executable, CHECK, root], capture_output=True, text=True, check=False)
        return run.returncode, run.stdout + run.stderr


class CheckLayers(unittest.TestCase):
    def test_sound_tree_passes(self):
        self.assertEqual(check({'docs/layers.txt': LAYERS, **GOOD})[0], 0)

    def test_every_fault_is_named(self):
        for path, text, named in FAULTS:
            with self.subTest(path=path, text=text[:40]):
                code, out = check({'docs/layers.txt': LAYERS, **GOOD, path: text})
                self.assertEqual(code, 1)
                self.assertIn(named, out)

    def test_empty_tree_is_no_success(self):
        self.assertEqual(check({'docs/layers.txt': LAYERS})[0], 1)


if __name__ == '__main__':
    unittest.main()
