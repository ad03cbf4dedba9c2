#include "document/zip_reader.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include "document/archive.h"
#include "document/byte_source.h"
#include "document/limits.h"
#include "document/sniff.h"
#include "document/system_file.h"
#include "document/unreadable.h"
#include "model/no_posting.h"
#include "text/utf8.h"

namespace gonggo {
namespace {

// Below this size nothing is called a bomb, whatever its ratio.
constexpr uint64_t kHarmlessBytes = uint64_t{64} << 20U;

// The folders that hold Markdown or HTML pages.
std::unordered_set<std::string> FoldersOfPages(std::string_view bytes) {
  std::unordered_set<std::string> folders;
  ZipArchive archive(bytes, ZipMode::kDirectory);
  int left = kMaxContainerMembers;
  while (const std::optional<ZipMember> member = archive.Next()) {
    if (left-- <= 0) break;
    const std::string lower = AsciiLower(member->name);
    if (!lower.ends_with(".md") && !lower.ends_with(".html")) continue;
    const size_t slash = member->name.rfind('/');
    if (slash != std::string::npos) folders.insert(member->name.substr(0, slash));
  }
  return folders;
}

// Notion writes a database as "공고 1a2b….csv", "공고 1a2b…_all.csv" and a folder "공고 1a2b…" or
// "공고" with a page a row, which says all that the table says.
bool IsTableOfPages(std::string_view name, const std::unordered_set<std::string>& folders) {
  if (!AsciiLower(name).ends_with(".csv")) return false;
  std::string_view stem = name.substr(0, name.size() - 4);
  if (stem.ends_with("_all")) stem.remove_suffix(4);
  if (folders.contains(std::string(stem))) return true;
  const size_t space = stem.rfind(' ');
  if (space == std::string_view::npos || stem.size() - space - 1 != 32) return false;
  return folders.contains(std::string(stem.substr(0, space)));
}

class ZipReader {
 public:
  ZipReader(std::string_view bytes, const ReadHint& hint, ContainerBudget& budget)
      : bytes_(bytes), hint_(hint), budget_(budget) {}

  std::vector<Document> Read() {
    folders_ = FoldersOfPages(bytes_);
    if (!ReadMembers(ZipMode::kDirectory)) ReadMembers(ZipMode::kStream);
    if (documents_.empty()) {
      Report(
          hint_.name, may_be_document_ ? kDiagnosticUnreadable : kDiagnosticNoDocument,
          "압축 파일 안에 읽을 수 있는 문서가 없습니다. 텍스트, HTML, PDF나 DOCX를 넣어 주세요.");
      documents_.back().origin.raw = bytes_;
    }
    return std::move(documents_);
  }

 private:
  // False if not even one member was found.
  bool ReadMembers(ZipMode mode) {
    ZipArchive archive(bytes_, mode);
    bool found = false;
    while (std::optional<ZipMember> member = archive.Next()) {
      found = true;
      if (budget_.members-- <= 0) {
        Report(hint_.name, "truncated",
               "들어 있는 파일이 너무 많아 뒷부분은 읽지 않았습니다. 나누어 압축해 주세요.");
        return true;
      }
      const bool wanted = !IsSystemFile(member->name) && !IsTableOfPages(member->name, folders_);
      if (!wanted && mode == ZipMode::kDirectory) continue;
      if (!ReadMember(archive, *member)) return true;
    }
    if (archive.damaged() && (found || mode == ZipMode::kStream)) {
      Report(hint_.name, kDiagnosticUnreadable,
             "압축 파일이 손상되어 끝까지 읽지 못했습니다. 다시 내려받거나 다시 압축해 주세요.");
    }
    return found;
  }

  // False where reading the archive must stop.
  bool ReadMember(ZipArchive& archive, const ZipMember& member) {
    const std::string name = hint_.name + "/" + member.name;
    if (member.encrypted) {
      Report(name, kDiagnosticUnreadable,
             "암호가 걸려 있어 읽을 수 없습니다. 암호 없이 다시 압축해 주세요.");
      return true;
    }
    std::string content;
    bool whole = archive.Read(kSniffBytes, content);
    const SniffInput head{content, content.size() < kSniffBytes, member.name};
    const bool may_pass = archive.mode() == ZipMode::kDirectory && whole && !content.empty();
    if (may_pass && IsPassedOver(head)) {
      may_be_document_ = may_be_document_ || !IsNoDocument(content);
      return Spend(name, content.size());
    }
    const size_t limit =
        static_cast<size_t>(std::min<uint64_t>(kMaxWholeFileBytes, budget_.bytes)) + 1;
    whole = whole && archive.Read(limit, content);
    if (!Spend(name, content.size())) return false;
    if (content.size() >= limit) {
      Report(name, "truncated",
             "압축을 풀면 256 MiB가 넘어 읽지 않았습니다. 파일을 나누어 주세요.");
      return archive.mode() == ZipMode::kDirectory;
    }
    if (!whole) {
      Report(name, kDiagnosticUnreadable, "압축이 손상되어 읽지 못했습니다. 다시 압축해 주세요.");
      return true;
    }
    for (Document& document : ReadContained(content, {.name = name}, budget_)) {
      documents_.push_back(std::move(document));
    }
    return true;
  }

  // A picture or another file that no reader takes: the rest of it is not even unpacked.
  static bool IsPassedOver(const SniffInput& head) {
    return !IsCompressed(head.bytes) && SniffFormat(head) == Format::kUnknown;
  }

  // Counts unpacked bytes; false where the archive is a bomb or the budget is used up.
  bool Spend(const std::string& name, uint64_t size) {
    unpacked_ += size;
    const bool bomb =
        unpacked_ > kHarmlessBytes && unpacked_ / kMaxDecompressionRatio > bytes_.size();
    if (bomb || size > budget_.bytes) {
      Report(name, "truncated",
             "압축을 풀면 지나치게 커져 여기서 읽기를 멈추었습니다. 풀어서 나누어 넣어 주세요.");
      budget_.bytes = 0;
      return false;
    }
    budget_.bytes -= size;
    return true;
  }

  void Report(const std::string& name, std::string_view code, std::string_view message) {
    Document document;
    document.origin.name = name;
    document.origin.format = Format::kZip;
    document.diagnostics.push_back({std::string(code), name + ": " + std::string(message)});
    documents_.push_back(std::move(document));
  }

  std::string_view bytes_;
  const ReadHint& hint_;
  ContainerBudget& budget_;
  std::unordered_set<std::string> folders_;
  std::vector<Document> documents_;
  bool may_be_document_ = false;  // a member that was passed over: a picture, a sheet
  uint64_t unpacked_ = 0;
};

}  // namespace

std::vector<Document> ReadZipWithin(std::string_view bytes, const ReadHint& hint,
                                    ContainerBudget& budget) {
  return ZipReader(bytes, hint, budget).Read();
}

std::vector<Document> ReadZip(std::string_view bytes, const ReadHint& hint) {
  ContainerBudget budget{.depth = 1};
  return ReadZipWithin(bytes, hint, budget);
}

}  // namespace gonggo
