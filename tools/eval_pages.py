"""Real postings pasted below each other, for tools/run_eval.

People keep pages one below the other in one note. Texts of three pages each are made of the corpus's postings, headed as
sites and keepers head them, and read as one file. What should come out is known without labels: three postings, each with
its company and title, and with the requirements that are read from its page alone.
"""
import collections
import gzip
import json
import os
import random
import re
import subprocess
import tempfile
import unicodedata

TEXTS = 100
PAGES = 3  # of a text
PLACES = ('서울 성동구', '서울 강남구', '경기 성남시', '서울 마포구', '부산 해운대구', '대전 유성구')
YEARS = ('경력 3-7년', '경력 5년 이상', '신입-경력 3년', '신입', '경력 2년 이상', '경력 1-10년')
MENU = '원티드\n채용\n이력서\n교육•이벤트\n콘텐츠\n소셜\n프리랜서\n더보기\n기업 서비스\n\n'
FOOT = ('\n\n북마크\n지원하기\n\n이 포지션을 찾고 계셨나요?\n프론트엔드 개발자\n바다그늘 ∙ 서울 강남구\n합격보상금 50만원\n'
        'Frontend Engineer\n루프테일 ∙ 서울 마포구\n합격보상금 100만원')


def _alone(page, draw):
    return f"{page['title']}\n\n{page['company']}\n\n{page['body']}"


def _row(page, draw):
    return f"{page['company']}∙{draw.choice(PLACES)}∙{draw.choice(YEARS)}\n\n{page['title']}\n합격보상금 100만원\n\n{page['body']}"


def _site(page, draw):
    return (f"{MENU}{_row(page, draw)}\n\n마감일\n상시채용\n\n근무지역\n{draw.choice(PLACES)} 연무장길 41-2, 6층\n지도 보기\n\n"
            f"{page['company']}\nIT, 컨텐츠\n팔로우{FOOT}")


def _facts(page, draw):
    return (f"{page['company']}  관심기업\n{page['title']}\n\n지원자격\n경력  경력({draw.randint(1, 5)}년↑)\n학력  대졸이상\n\n"
            f"근무조건\n고용형태  정규직\n급여  회사내규에 따름\n지역  {draw.choice(PLACES)}\n\n상세요강\n\n{page['body']}\n\n"
            '접수기간·방법\n시작일  2026.11.02\n마감일  2026.12.20\n지원방법  홈페이지 지원')


def _link(page, draw):
    return f"https://jobs.example/{draw.randint(10000, 99999)}\n{page['title']}\n{page['company']}\n\n{page['body']}"


def _bracket(page, draw):
    return f"[{page['company']}] {page['title']}\n{page['body']}"


def _dash(page, draw):
    return f"{page['company']} - {page['title']}\n\n{page['body']}"


def _company_first(page, draw):
    return f"{page['company']}\n{page['title']}\n\n{page['body']}"


def _mixed(page, draw):
    return draw.choice((_alone, _row, _link, _bracket, _dash, _company_first))(page, draw)


def _without_blank_lines(text):
    return '\n'.join(line for line in text.split('\n') if line.strip())


FORMS = {  # how a page is headed, what stands between two, what is done to the whole
    'title and company alone': (_alone, '\n\n', str),
    'a rule between': (_alone, '\n\n==========\n\n', str),
    "a board's row of facts": (_row, '\n\n\n', str),
    'with menus and footers': (_site, '\n\n\n', str),
    'with tables of facts': (_facts, '\n\n\n', str),
    'a link above': (_link, '\n\n', str),
    'the company in brackets': (_bracket, '\n\n', str),
    'both in a line': (_dash, '\n\n', str),
    'company first': (_company_first, '\n\n\n', str),
    'no blank lines': (_alone, '\n', _without_blank_lines),
    'mixed': (_mixed, '\n\n', str),
}


def _pages(shared):
    """The corpus's postings whose text begins with title and company, without these."""
    pages = []
    with gzip.open(os.path.join(shared, 'corpus', 'postings.jsonl.gz'), 'rt', encoding='utf-8') as corpus:
        for line in corpus:
            record = json.loads(line)
            title, company, text = record.get('title'), record.get('company'), record['text']
            head = f'{title}\n\n{company}\n\n'
            if record['text_form'] != 'reconstructed' or not text.startswith(head):
                continue
            body = text[len(head):].strip()
            if title and company and 300 <= len(body) <= 6000:
                pages.append({'title': title, 'company': company, 'body': body})
    return pages


def _folded(text):
    return re.sub(r'[\s\W_]+', '', unicodedata.normalize('NFC', text or '')).casefold()


def _read(gonggo, texts):
    """The postings of each text."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for name, text in texts.items():
            names.append(os.path.join(folder, name + '.txt'))
            with open(names[-1], 'w', encoding='utf-8') as out:
                out.write(text + '\n')
        run = subprocess.run([gonggo, 'extract', *names], capture_output=True, text=True, check=False)
    postings = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        posting = json.loads(line)
        postings[os.path.basename(posting['source']['name'])[:-len('.txt')]].append(posting)
    return postings


def _asks(posting):
    return [(requirement['text'], requirement['necessity']) for requirement in posting['requirements']]


def _score(gonggo, pages, form):
    make, between, change = form
    draw = random.Random(1)
    texts, drawn = {}, []
    for number in range(TEXTS):
        drawn.append(draw.sample(pages, PAGES))
        made = [make(page, draw).strip() for page in drawn[-1]]
        texts[f'{number}'] = change(between.join(made))
        texts.update({f'{number}_{k}': change(text) for k, text in enumerate(made)})
    read = _read(gonggo, texts)
    split = companies = titles = alike = 0
    for number, expected in enumerate(drawn):
        found = read[f'{number}']
        split += len(found) == PAGES
        for k, page in enumerate(expected):
            names = {(_folded(posting['company']), _folded(posting['title'])) for posting in found}
            companies += any(company == _folded(page['company']) for company, _ in names)
            titles += any(title == _folded(page['title']) for _, title in names)
            alone = read[f'{number}_{k}']
            alike += len(alone) == 1 and any(_asks(posting) == _asks(alone[0]) for posting in found)
    count = TEXTS * PAGES
    return {'split': split / TEXTS, 'company': companies / count, 'title': titles / count, 'asks': alike / count}


def figures(shared, gonggo):
    """How many texts are split rightly, how many pages have their names and ask what they ask for alone."""
    pages = _pages(shared)
    found = {}
    for name, form in FORMS.items():
        found.update({f'pages, {name}: {what}': value for what, value in _score(gonggo, pages, form).items()})
    return found
