#include "store/sqlite/codec.h"

#include <zstd.h>

#include <string>

namespace gonggo::sqlite {
namespace {

// docs/decisions/0012: level 3 is where more time stops buying much here.
constexpr int kLevel = 3;

constexpr unsigned char kPlainForm = 1;
constexpr unsigned char kDerivedForm1 = 2;

// What the JSON form of nearly every posting holds, most frequent last (zstd finds near matches
// cheaper). Frozen: BLOBs of form 2 can't be read without exactly these bytes. A better dictionary
// becomes form 3.
constexpr std::string_view kDerivedDictionary1 =
    R"("diagnostics":[{"code":"no_company","message":"회사 이름을 찾지 못했습니다."}]})"
    R"("military","citizenship","licence","veteran","disability","travel")"
    R"("contract","intern","part_time","freelance","full_time")"
    R"("high_school","associate","doctor","master","bachelor")"
    R"("process":["서류전형","코딩테스트","1차 면접","2차 면접","최종합격"],"tags":[],"sections":[)"
    R"("heading":"지원자격","heading":"우대사항","heading":"담당업무","heading":"자격요건","heading":"주요업무")"
    R"("kind":"family","kind":"certificate","kind":"language","kind":"equivalent","kind":"degree")"
    R"("traits":["communication","ownership","problem_solving","collaboration","growth"]})"
    R"({"schema":1,"parser":1,"id":null,"source":{"name":"postings.jsonl","record":0,"position":0,)"
    R"("format":"json_lines","key":null},"link":"https://www.","company":"주식회사 ","title":")"
    R"(백엔드 개발자","role":"backend","employment":["full_time"],"education":"any","experience":{"min":3,)"
    R"("max":null,"newcomer":false},"headcount":null,"probation_months":null,"work":null,"posted":null,)"
    R"("deadline":{"kind":"date","date":"2026-","time":null,"raw":""},"location":{"raw":"서울특별시 강남구",)"
    R"("region":"KR-11","district":null},"salary":null,"eligibility":[],"process":[],"tags":[],)"
    R"("sections":[{"kind":"title","heading":"","line_begin":1,"line_end":1},{"kind":"facts","heading":"",)"
    R"("line_begin":2,"line_end":5},{"kind":"about","heading":"","line_begin":6,"line_end":9},)"
    R"({"kind":"duties","heading":"주요업무","line_begin":10,"line_end":15},{"kind":"requirements",)"
    R"("heading":"자격요건","line_begin":16,"line_end":22},{"kind":"preferred","heading":"우대사항",)"
    R"("line_begin":23,"line_end":28},{"kind":"stack","heading":"기술 스택"},{"kind":"benefits","heading":"")"
    R"(혜택 및 복지"},{"kind":"process","heading":"전형 절차"},{"kind":"other","heading":""}],"requirements":[)"
    R"({"text":"경력 3년 이상이신 분","line":17,"line_end":17,"section":"requirements","necessity":"required",)"
    R"("conditions":[{"necessity":"required","at_least":1,"open":false,"alternatives":[{"kind":"years",)"
    R"("value":"3","surface":"3년 이상","line":17,"begin":400,"end":410}]}],"any_of":[],"years":[{"line":17,)"
    R"("begin":400,"end":410,"min":3,"max":null,"of":null}],"traits":[]},{"text":" 경험이 있으신 분","line":24,)"
    R"("line_end":24,"section":"preferred","necessity":"preferred","conditions":[{"necessity":"preferred",)"
    R"("at_least":1,"open":true,"alternatives":[{"kind":"skill","value":"kubernetes","surface":"Kubernetes",)"
    R"("line":24,"begin":620,"end":630}]}],"any_of":[{"line":24,"open":false,"surfaces":["Java","Kotlin"]}],)"
    R"("years":[],"traits":[]},{"text":" 개발 및 운영","line":11,"line_end":11,"section":"duties",)"
    R"("necessity":"mentioned","conditions":[],"any_of":[],"years":[],"traits":[]}],"skills":[{"id":"python",)"
    R"("name":"Python","surface":"Python","section":"requirements","necessity":"required","line":18,)"
    R"("begin":450,"end":456},{"id":"aws","name":"AWS","surface":"AWS","section":"preferred","necessity":)"
    R"("preferred","line":25,"begin":700,"end":703}],"years":[],"evidence":{"company":[{"line":2,"begin":20,)"
    R"("end":32}],"deadline":[{"line":4,"begin":90,"end":100}],"experience":[{"line":3,"begin":70,"end":80}],)"
    R"("link":[{"line":5,"begin":110,"end":150}],"location":[{"line":3,"begin":40,"end":60}],"title":[{)"
    R"("line":1,"begin":0,"end":18}]},"diagnostics":[]})";

}  // namespace

Codec::Codec()
    : compress_(ZSTD_createCCtx()),
      decompress_(ZSTD_createDCtx()),
      derived_compress_(
          ZSTD_createCDict(kDerivedDictionary1.data(), kDerivedDictionary1.size(), kLevel)),
      derived_decompress_(
          ZSTD_createDDict(kDerivedDictionary1.data(), kDerivedDictionary1.size())) {}

const std::vector<unsigned char>& Codec::Compress(std::string_view bytes, Content content) {
  buffer_.resize(1 + ZSTD_compressBound(bytes.size()));
  const bool derived = content == Content::kDerived;
  buffer_[0] = derived ? kDerivedForm1 : kPlainForm;
  const size_t size =
      derived ? ZSTD_compress_usingCDict(compress_.get(), buffer_.data() + 1, buffer_.size() - 1,
                                         bytes.data(), bytes.size(), derived_compress_.get())
              : ZSTD_compressCCtx(compress_.get(), buffer_.data() + 1, buffer_.size() - 1,
                                  bytes.data(), bytes.size(), kLevel);
  // The bound leaves no way to fail but memory; an empty BLOB then reads as damage, never as
  // content.
  buffer_.resize(ZSTD_isError(size) != 0U ? 0 : size + 1);
  return buffer_;
}

Result<std::string> Codec::Decompress(std::string_view stored) {
  const auto damaged = [] {
    return Fail(ErrorCode::kCorrupt, "저장된 내용의 압축을 풀 수 없습니다.",
                "what is stored cannot be decompressed.");
  };
  if (stored.empty()) return damaged();
  const auto form = static_cast<unsigned char>(stored.front());
  const std::string_view frame = stored.substr(1);
  if (form != kPlainForm && form != kDerivedForm1) return damaged();
  const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN) return damaged();
  if (size > kMaxStoredBytes)
    return Fail(ErrorCode::kLimit, "저장된 내용이 한도보다 큽니다.",
                "what is stored is larger than the limit.");
  std::string bytes(size, '\0');
  const size_t got =
      form == kDerivedForm1
          ? ZSTD_decompress_usingDDict(decompress_.get(), bytes.data(), bytes.size(), frame.data(),
                                       frame.size(), derived_decompress_.get())
          : ZSTD_decompressDCtx(decompress_.get(), bytes.data(), bytes.size(), frame.data(),
                                frame.size());
  if (ZSTD_isError(got) != 0U || got != size) return damaged();
  return bytes;
}

}  // namespace gonggo::sqlite
