#!/usr/bin/env python3
"""Makes the example résumés that no text editor writes, from the texts in sources/.

usage: examples/profiles/make_binary_profiles.py     (writes into examples/profiles/)

Only the standard library is needed, and the same sources give the same files. DOCX is written by
../make_binary_examples.py. The PDF is plain text in one of the fonts that every reader has, so its
source is English.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import make_binary_examples as examples  # noqa: E402

LINE_POINTS = 14
TOP = 790


def pdf(text):
    """A PDF 1.4 of one page: Helvetica, 10 points, a line of the text a line."""
    operators = ["BT", "/F1 10 Tf", f"{LINE_POINTS} TL", f"50 {TOP} Td"]
    for line in text.splitlines():
        escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        operators.append(f"({escaped}) Tj T*")
    operators.append("ET")
    stream = "\n".join(operators).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + (b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                  % (len(objects) + 1, table))


def main():
    for source in sorted((HERE / "sources").glob("*.txt")):
        text = source.read_text(encoding="utf-8")
        name = source.name.removesuffix(".txt")
        content = pdf(text) if name.endswith(".pdf") else examples.docx(text)
        (HERE / name).write_bytes(content)


if __name__ == "__main__":
    main()
