// kReaderSentences: every sentence that readers say of a document (document/, posting/, profile/),
// in both languages.
//
// "{0}" … "{9}" stand for what a reader puts in. tests/tools/reader_sentences_test.py holds the
// list against the sources. Constant data; thread-safe.
#pragma once

#include "model/language.h"

namespace gonggo {

inline constexpr Bilingual kReaderSentences[] = {
    {"문서가 너무 길어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요.",
     "the document is too long, so its end was not read. Save it posting by posting."},
    {"파일이 없습니다. 경로를 확인해 주세요.", "no such file. Check the path."},
    {"읽을 권한이 없습니다. 파일 권한을 확인해 주세요.",
     "no permission to read it. Check the file's permissions."},
    {"폴더입니다. 파일을 지정해 주세요.", "this is a folder. Name a file."},
    {"문자 인코딩을 알 수 없어 서유럽 문자(Windows-1252)로 읽었습니다. 글자가 깨져 보이면 UTF-8로 "
     "다시 저장해 주세요.",
     "the encoding is not known, so it was read as Western European (Windows-1252). If letters "
     "look wrong, save it again as UTF-8."},
    {"한국어 인코딩(CP949)으로 보고 읽었습니다.", "it was read as Korean (CP949)."},
    {"다른 프로그램을 실행할 준비를 하지 못했습니다. 열린 파일이 너무 많은지 확인해 주세요.",
     "another program could not be prepared. Check whether too many files are open."},
    {"다른 프로그램을 실행하지 못했습니다. 메모리와 프로세스 수를 확인해 주세요.",
     "another program could not be run. Check memory and the number of processes."},
    {"압축을 풀면 너무 커서 읽지 않았습니다. 풀어서 나누어 넣어 주세요.",
     "too large when unpacked, so it was not read. Unpack it and add it in parts."},
    {"압축이 여러 겹이라 읽지 않았습니다. 풀어서 넣어 주세요.",
     "packed several times over, so it was not read. Unpack it first."},
    {"압축 파일이 너무 깊이 겹쳐 있어 읽지 않았습니다. 풀어서 넣어 주세요.",
     "archives lie too deep in one another, so it was not read. Unpack them first."},
    {"표에 공고가 한 줄도 없습니다. 파일 내용을 확인해 주세요.",
     "the table has no posting in it. Check the file."},
    {"첫 줄에 열 이름이 없어 '열1', '열2'…로 불렀습니다. 첫 줄에 열 이름을 넣으면 더 정확히 "
     "읽습니다.",
     "the first row names no columns, so they were numbered. It is read better with names in the "
     "first row."},
    {"압축을 풀면 지나치게 커지는 파일이라 읽기를 멈추었습니다.",
     "it grows too large when unpacked, so reading was stopped."},
    {"압축 파일이 중간에서 끊겼습니다. 파일을 다시 내려받아 주세요.",
     "the archive is cut off. Download it again."},
    {"압축이 깨져 있습니다. 파일을 다시 내려받아 주세요.",
     "the archive is damaged. Download it again."},
    {"압축을 풀 메모리가 부족합니다.", "there is not enough memory to unpack it."},
    {"압축을 여러 번 거듭한 파일입니다. 한 번 풀어서 넣어 주세요.",
     "packed several times over. Unpack it once first."},
    {"문서가 중간에서 손상되어 앞부분만 읽었습니다. 다시 저장해 주세요.",
     "the document is damaged, so only its beginning was read. Save it again."},
    {"문서가 중간에서 손상되어 일부만 읽었습니다. 다시 저장해 주세요.",
     "the document is damaged, so only a part was read. Save it again."},
    {"공고 본문이 그림으로 되어 있어 글자를 읽을 수 없습니다. 본문을 글로 옮겨 적은 파일로 넣어 "
     "주세요.",
     "the posting is a picture, so there is no text to read. Add a file with its text."},
    {"공고 본문이 그림으로 되어 있어 글자를 읽을 수 없습니다. 본문을 글로 옮겨 적은 파일이나 "
     "글자를 고를 수 있는 PDF로 넣어 주세요.",
     "the posting is a picture, so there is no text to read. Add a file with its text, or a PDF "
     "whose text can be selected."},
    {"표에 모집 부문이 여럿입니다. 근무지·학력·모집 인원은 첫 부문의 것이니 다른 부문은 원문을 "
     "확인해 주세요.",
     "the table has several positions. Place, degree and number of people are those of the first: "
     "see the text for the others."},
    {"표의 모집 부문이 너무 많아 부문별 공고로 나누지 않았습니다. 표를 여러 파일로 나누어 저장해 "
     "주세요.",
     "the table has too many positions to make a posting of each. Save it as several files."},
    {"내용이 없는 문서입니다.", "this document is empty."},
    {"메일에 읽을 내용이 없습니다. 원본 메일을 다시 저장해 주세요.",
     "there is nothing to read in this mail. Save the original again."},
    {"본문이 스크립트로 채워지는 페이지라 저장된 파일에 공고가 없습니다. 브라우저에서 '다른 "
     "이름으로 저장'(웹페이지, 전체)으로 저장하거나 본문을 복사해 텍스트 파일로 넣어 주세요.",
     "the page is filled in by scripts, so the saved file holds no posting. Save it in a browser "
     "as a complete page, or copy its text into a file."},
    {"내용이 없는 페이지입니다. 저장이 끝까지 됐는지 확인해 주세요.",
     "this page is empty. Check whether it was saved completely."},
    {"파일이 태그 중간에서 끝납니다. 뒷부분이 빠졌을 수 있으니 다시 저장해 주세요.",
     "the file ends inside a tag. Its end may be missing: save it again."},
    {"페이지가 너무 길어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요.",
     "the page is too long, so its end was not read. Save it posting by posting."},
    {"암호가 걸린 문서라 읽을 수 없습니다. 암호를 풀고 PDF나 HWPX로 저장해 주세요.",
     "the document is protected by a password. Remove it and save as PDF or HWPX."},
    {"HWP 파일은 읽을 수 없습니다. 한글에서 PDF나 HWPX로 저장해 주세요.",
     "HWP files cannot be read. Save it as PDF or HWPX."},
    {"HWP 파일은 미리보기(첫머리)만 읽었습니다. 한글에서 PDF나 HWPX로 저장해 주세요.",
     "of an HWP file only the preview (its beginning) was read. Save it as PDF or HWPX."},
    {"읽을 공고가 들어 있지 않습니다. 파일 내용을 확인해 주세요.",
     "there is no posting in it. Check the file."},
    {"저장된 페이지 안에 HTML이 없습니다. 브라우저에서 다시 저장해 주세요.",
     "there is no HTML in the saved page. Save it again in a browser."},
    {"암호가 걸린 문서라 읽을 수 없습니다. 암호를 풀고 다시 저장해 주세요.",
     "the document is protected by a password. Remove it and save again."},
    {"압축을 풀면 지나치게 커지는 문서라 읽지 않았습니다. PDF로 저장해 주세요.",
     "the document grows too large when unpacked, so it was not read. Save it as PDF."},
    {"문서가 손상되어 읽을 수 없습니다. 원본 프로그램에서 다시 저장하거나 PDF로 저장해 주세요.",
     "the document is damaged. Save it again in its own program, or as PDF."},
    {"PDF를 읽는 데 시간이나 메모리가 너무 많이 들어 멈추었습니다. 필요한 쪽만 PDF로 다시 저장해 "
     "주세요.",
     "reading the PDF takes too much time or memory, so it was stopped. Save only the pages that "
     "matter."},
    {"암호가 걸린 PDF입니다. 암호를 풀어 다시 저장해 주세요.",
     "the PDF is protected by a password. Remove it and save again."},
    {"손상된 PDF라 읽을 수 없습니다. 원본에서 PDF를 다시 만들어 주세요.",
     "the PDF is damaged. Make it again from the original."},
    {"PDF를 읽으려면 pdftotext가 있어야 합니다. 'sudo apt install poppler-utils'로 설치해 주세요.",
     "reading PDF needs pdftotext. Install it: 'sudo apt install poppler-utils'."},
    {"글자가 없는 PDF입니다(그림이나 스캔본). 글자를 고를 수 있는 PDF로 저장하거나 본문을 글로 "
     "옮겨 적어 주세요.",
     "the PDF has no text (pictures or a scan). Save one whose text can be selected, or type its "
     "text into a file."},
    {"PDF가 너무 커서 앞부분만 읽었습니다. 필요한 쪽만 PDF로 저장해 주세요.",
     "the PDF is too large, so only its beginning was read. Save only the pages that matter."},
    {"중간까지만 읽혀 뒷부분이 빠졌습니다. 원본 파일을 확인해 주세요.",
     "it could be read only in part; the end is missing. Check the original."},
    {"256 MiB가 넘어 뒷부분은 읽지 않았습니다. 파일을 나누어 주세요.",
     "more than 256 MiB, so the end was not read. Split the file."},
    {"그림 파일이라 글자를 읽을 수 없습니다. 공고의 글을 복사해 텍스트로 저장하거나 웹 페이지를 "
     "그대로 저장해 주세요.",
     "a picture: there is no text to read. Copy the posting's text into a file, or save the web "
     "page."},
    {"이전 형식의 오피스 문서입니다. DOCX나 PDF로 다시 저장해 주세요.",
     "an Office document of an old format. Save it as DOCX or PDF."},
    {"읽을 수 없는 압축 파일입니다. 압축을 풀어 안의 파일을 넣어 주세요.",
     "an archive that cannot be read. Unpack it and add the files in it."},
    {"소리나 영상, 글꼴 파일이며 공고가 아닙니다.", "sound, a film or a font, and no posting."},
    {"프로그램이나 데이터베이스 파일이며 공고가 아닙니다.",
     "a program or a database, not a posting."},
    {"ODT, Pages, EPUB 같은 문서는 읽을 수 없습니다. DOCX나 PDF로 내보내 주세요.",
     "a document of OpenDocument, Pages or EPUB cannot be read. Export it as DOCX or PDF."},
    {"엑셀이나 파워포인트 파일입니다. 표는 CSV로, 그 밖의 문서는 PDF로 저장해 주세요.",
     "an Excel or PowerPoint file. Save tables as CSV, other documents as PDF."},
    {"읽을 수 없는 형식입니다. 텍스트, HTML, PDF, DOCX 가운데 하나로 저장해 주세요.",
     "this format cannot be read. Save it as text, HTML, PDF or DOCX."},
    {"64 MiB가 넘어 뒷부분은 읽지 않았습니다. 공고별로 나누어 저장해 주세요.",
     "more than 64 MiB, so the end was not read. Save it posting by posting."},
    {"내용이 비어 있습니다. 공고 내용을 붙여 넣어 저장했는지 확인해 주세요.",
     "this is empty. Check whether the posting was pasted and saved."},
    {"압축 파일 안에 읽을 수 있는 문서가 없습니다. 텍스트, HTML, PDF나 DOCX를 넣어 주세요.",
     "there is no document in the archive that can be read. Put text, HTML, PDF or DOCX into it."},
    {"들어 있는 파일이 너무 많아 뒷부분은 읽지 않았습니다. 나누어 압축해 주세요.",
     "too many files in it, so the last were not read. Pack them in parts."},
    {"압축 파일이 손상되어 끝까지 읽지 못했습니다. 다시 내려받거나 다시 압축해 주세요.",
     "the archive is damaged and was not read to its end. Download or pack it again."},
    {"암호가 걸려 있어 읽을 수 없습니다. 암호 없이 다시 압축해 주세요.",
     "protected by a password. Pack it again without one."},
    {"압축을 풀면 256 MiB가 넘어 읽지 않았습니다. 파일을 나누어 주세요.",
     "more than 256 MiB when unpacked, so it was not read. Split the file."},
    {"프로그램의 결함으로 이 문서를 읽지 못했습니다. 원본은 그대로 두었으니 새 버전에서 gonggo "
     "reparse로 다시 읽어 주세요.",
     "A fault of the program kept it from reading this document. Its source is kept: read it again "
     "with gonggo reparse in a newer version."},
    {"압축이 손상되어 읽지 못했습니다. 다시 압축해 주세요.",
     "the archive is damaged. Pack it again."},
    {"압축을 풀면 지나치게 커져 여기서 읽기를 멈추었습니다. 풀어서 나누어 넣어 주세요.",
     "it grows too large when unpacked, so reading stopped here. Unpack it and add it in parts."},
    {"원문이 64 MB보다 길어 앞부분만 보관했습니다.",
     "the source is longer than 64 MB; only its beginning is kept."},
    {"마감일에 연도가 없습니다. --as-of로 기준일을 알려 주세요.",
     "the deadline has no year. Give the day to count from with --as-of."},
};

}  // namespace gonggo
