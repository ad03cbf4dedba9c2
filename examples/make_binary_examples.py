#!/usr/bin/env python3
"""Makes the example postings that no text editor writes, from the texts in sources/.

usage: examples/make_binary_examples.py        (writes into examples/postings/)

Only the standard library is needed, and the same sources give the same files (dates inside containers
are fixed). The PDF is the exception: it was printed from sources/accountant-pdf.html by WeasyPrint, with
NanumGothic cut down to the page's characters by fontTools (Debian: weasyprint, fonts-nanum).

What a source of DOCX and HWPX looks like: "# " title, "## " heading, "- " list item, "| a | b |" row of
a table, anything else a paragraph.
"""
import base64
import gzip
import io
import pathlib
import quopri
import struct
import unicodedata
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "sources"
POSTINGS = HERE / "postings"
ZIP_DATE = (2026, 11, 20, 9, 0, 0)


def source(name):
    return (SOURCES / name).read_text(encoding="utf-8")


def blocks(text):
    """Yields ("title" | "heading" | "item" | "paragraph", str) and ("table", list of rows)."""
    rows = []
    for line in text.splitlines():
        if line.startswith("| "):
            rows.append([cell.strip() for cell in line.strip("| ").split("|")])
            continue
        if rows:
            yield "table", rows
            rows = []
        for mark, kind in (("# ", "title"), ("## ", "heading"), ("- ", "item")):
            if line.startswith(mark):
                yield kind, line[len(mark):]
                break
        else:
            yield "paragraph", line
    if rows:
        yield "table", rows


def zipped(members):
    """members: (name, str or bytes, compressed) in order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content, compressed in members:
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
            info.create_system = 0
            archive.writestr(info, content)
    return out.getvalue()


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word_paragraph(kind, text):
    styles = {
        "title": '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
        "heading": '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>',
        "item": '<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/>'
                '<w:numId w:val="1"/></w:numPr></w:pPr>',
    }
    # Word cuts a paragraph into runs wherever somebody edited it.
    cut = len(text) // 2
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
                   for part in (text[:cut], text[cut:]) if part)
    return f"<w:p>{styles.get(kind, '')}{runs}</w:p>"


def word_table(rows):
    def cell(text):
        return f"<w:tc><w:tcPr><w:tcW w:w=\"2400\"/></w:tcPr>{word_paragraph('cell', text)}</w:tc>"
    body = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{body}</w:tbl>"


def docx(text):
    body = "".join(word_table(value) if kind == "table" else word_paragraph(kind, value)
                   for kind, value in blocks(text))
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/></w:style>'
                     for id_, name in (("Heading1", "heading 1"), ("Heading2", "heading 2"),
                                       ("ListParagraph", "List Paragraph")))
    numbering = ('<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
                 '<w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
                 '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
    types = "".join(f'<Override PartName="/word/{part}.xml" ContentType="{WORD_TYPE}.{type_}+xml"/>'
                    for part, type_ in (("document", "document.main"), ("styles", "styles"),
                                        ("numbering", "numbering")))
    return zipped([
        ("[Content_Types].xml", XML + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
         'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>', True),
        ("_rels/.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
         f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>', True),
        ("word/document.xml", XML + f'<w:document xmlns:w="{WORD}"><w:body>{body}<w:sectPr/></w:body>'
         '</w:document>', True),
        ("word/_rels/document.xml.rels", XML + f'<Relationships xmlns="{PACKAGE}/relationships">'
         f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>'
         f'<Relationship Id="rId2" Type="{OFFICE}/numbering" Target="numbering.xml"/></Relationships>', True),
        ("word/styles.xml", XML + f'<w:styles xmlns:w="{WORD}">{styles}</w:styles>', True),
        ("word/numbering.xml", XML + f'<w:numbering xmlns:w="{WORD}">{numbering}</w:numbering>', True),
    ])


HWPML = "http://www.hancom.co.kr/hwpml/2011"


def hwp_paragraph(text):
    return (f'<hp:p paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:t>{escape(text)}</hp:t>'
            "</hp:run></hp:p>")


def hwp_table(rows):
    def cell(text):
        return f"<hp:tc><hp:subList>{hwp_paragraph(text)}</hp:subList></hp:tc>"
    body = "".join("<hp:tr>" + "".join(map(cell, row)) + "</hp:tr>" for row in rows)
    return (f'<hp:p paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:tbl rowCnt="{len(rows)}" '
            f'colCnt="{len(rows[0])}">{body}</hp:tbl></hp:run></hp:p>')


def hwpx(text):
    body = []
    plain = []
    for kind, value in blocks(text):
        if kind == "table":
            body.append(hwp_table(value))
            plain += ["<" + "><".join(row) + ">" for row in value]
            continue
        # Hangul documents rarely use real lists: people type the dash.
        line = "- " + value if kind == "item" else value
        body.append(hwp_paragraph(line))
        plain.append(line)
    return zipped([
        ("mimetype", "application/hwp+zip", False),
        ("version.xml", XML + '<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" '
         'tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1"/>', True),
        ("META-INF/container.xml", XML + '<ocf:container '
         'xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container"><ocf:rootfiles><ocf:rootfile '
         'full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/></ocf:rootfiles>'
         "</ocf:container>", True),
        ("Contents/content.hpf", XML + '<opf:package xmlns:opf="http://www.idpf.org/2007/opf/">'
         '<opf:manifest><opf:item id="section0" href="Contents/section0.xml" '
         'media-type="application/xml"/></opf:manifest><opf:spine><opf:itemref idref="section0"/>'
         "</opf:spine></opf:package>", True),
        ("Contents/section0.xml", XML + f'<hs:sec xmlns:hs="{HWPML}/section" xmlns:hp="{HWPML}/paragraph">'
         f'{"".join(body)}</hs:sec>', True),
        ("Preview/PrvText.txt", "\r\n".join(plain), True),
    ])


def notion_export():
    folder = "옹달샘헬스 채용 5b1f0c2a7d3e4f6a8b9c0d1e2f3a4b5c"
    pages = (("React Native 개발자 (경력)", "1c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f", "notion-mobile.md"),
             ("제조 운영 매니저", "2d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a", "notion-operations.md"))
    # Notion writes the table of the pages beside the folder that holds them.
    table = "\ufeff이름,상태,마감일,근무지\n" + "".join(
        f"{title},모집 중,{due},{place}\n" for (title, _, _), due, place in
        zip(pages, ("2026년 12월 21일", "채용 시 마감"), ("서울 강동구 천호대로", "경기 부천시 원미구")))
    return zipped([(f"{folder}.csv", table, True)] +
                  [(f"{folder}/{title} {id_}.md", source(name), True) for title, id_, name in pages])


def wrapped_base64(text):
    return base64.encodebytes(text.encode("utf-8")).decode("ascii")


def quoted_printable(text):
    return quopri.encodestring(text.encode("utf-8")).decode("ascii")


def encoded_word(text):
    return "=?UTF-8?B?" + base64.b64encode(text.encode("utf-8")).decode("ascii") + "?="


def eml(text):
    html = "<html><body>" + "<br>\n".join(escape(line) for line in text.splitlines()) + "</body></html>\n"
    return "\n".join([
        "Return-Path: <daon@darinotgi.example.com>",
        f"From: {encoded_word('서다온')} <daon@darinotgi.example.com>",
        "To: me@example.com",
        f"Subject: {encoded_word('[포지션 안내] 연리지핀테크 데이터 플랫폼 리드')}",
        "Date: Thu, 19 Nov 2026 10:12:31 +0900",
        "Message-ID: <20261119101231.4711@darinotgi.example.com>",
        "MIME-Version: 1.0",
        'Content-Type: multipart/alternative; boundary="=_gonggo_001"',
        "",
        "--=_gonggo_001",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: base64",
        "",
        wrapped_base64(text),
        "--=_gonggo_001",
        "Content-Type: text/html; charset=UTF-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        quoted_printable(html),
        "--=_gonggo_001--",
        "",
    ]).encode("ascii")


def mhtml(html):
    return "\r\n".join([
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://featherair.example.kr/company/recruit/31",
        f"Subject: {encoded_word('채용 | 깃털구름여행사 항공권 발권 담당자')}",
        "Date: Fri, 20 Nov 2026 08:01:00 -0000",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--g0ngg0----"',
        "",
        "------MultipartBoundary--g0ngg0----",
        "Content-Type: text/html",
        "Content-ID: <frame-1@mhtml.blink>",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: https://featherair.example.kr/company/recruit/31",
        "",
        quoted_printable(html).replace("\n", "\r\n"),
        "------MultipartBoundary--g0ngg0----",
        "Content-Type: text/css",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: https://featherair.example.kr/style.css",
        "",
        quoted_printable("body { font-family: sans-serif }\n").replace("\n", "\r\n"),
        "------MultipartBoundary--g0ngg0------",
        "",
    ]).encode("ascii")


def zstd_stored(data):
    """One frame of one raw block (RFC 8878): Python before 3.14 has no zstd."""
    assert 256 <= len(data) < 65536 + 256
    header = struct.pack("<IBH", 0xFD2FB528, 0x60, len(data) - 256)
    return header + struct.pack("<I", len(data) << 3 | 1)[:3] + data


def ole_entry(name, kind, child, start, size):
    encoded = (name + "\0").encode("utf-16-le")
    return struct.pack("<64sHBBIII16sIQQIQ", encoded, len(encoded), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF,
                       child, b"", 0, 0, 0, start, size)


def hwp_stub():
    """An OLE container with an HWP 5 FileHeader and no body: what every .hwp begins with."""
    free, end, fat_sector = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    header = struct.pack("<8s16sHHHHH6sIIIIIIIII", bytes.fromhex("D0CF11E0A1B11AE1"), b"", 0x3E, 3,
                         0xFFFE, 9, 6, b"", 0, 1, 1, 0, 4096, 2, 1, end, 0)
    header += struct.pack("<109I", 0, *[free] * 108)
    fat = struct.pack("<128I", fat_sector, end, end, end, *[free] * 124)
    directory = (ole_entry("Root Entry", 5, 1, 3, 256) + ole_entry("FileHeader", 2, free, 0, 256) +
                 bytes(256))
    mini_fat = struct.pack("<128I", 1, 2, 3, end, *[free] * 124)
    file_header = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", 0x05010000, 1)
    return header + fat + directory + mini_fat + file_header.ljust(512, b"\0")


def main():
    files = {
        "support-part-time.cp949.txt": source("support-part-time.txt").replace("\n", "\r\n").encode("cp949"),
        "sales-enterprise.utf16.txt": ("\ufeff" + source("sales-enterprise.txt").replace("\n", "\r\n"))
        .encode("utf-16-le"),
        "video-editor.nfd.txt": unicodedata.normalize("NFD", source("video-editor.txt")).encode("utf-8"),
        "hr-manager.docx": docx(source("hr-manager.docx.txt")),
        "university-staff.hwpx": hwpx(source("university-staff.hwpx.txt")),
        "notion-export.zip": notion_export(),
        "headhunter-mail.eml": eml(source("headhunter-mail.txt")),
        "saved-page.mhtml": mhtml(source("saved-page.html")),
        "security-manager.txt.gz": gzip.compress(source("security-manager.txt").encode("utf-8"), mtime=0),
        "ux-researcher.json.zst": zstd_stored((SOURCES / "ux-researcher.json").read_bytes()),
        "old-form.hwp": hwp_stub(),
    }
    for name, content in files.items():
        (POSTINGS / name).write_bytes(content)
        print(f"{len(content):7} {name}")


if __name__ == "__main__":
    main()
