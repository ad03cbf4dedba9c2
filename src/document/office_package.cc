#include "document/office_package.h"

#include <algorithm>
#include <utility>

#include "document/archive.h"
#include "document/limits.h"

namespace gonggo {
namespace {

// XML of a document is some ten times its text.
constexpr uint64_t kHarmlessBytes = uint64_t{64} << 20U;

bool IsWanted(std::string_view name, const std::vector<std::string_view>& prefixes) {
  return name.ends_with(".xml") &&
         std::any_of(prefixes.begin(), prefixes.end(),
                     [name](std::string_view prefix) { return name.starts_with(prefix); });
}

OfficePackage ReadFiles(std::string_view zip, const std::vector<std::string_view>& prefixes,
                        ZipMode mode) {
  OfficePackage package;
  const uint64_t by_ratio = std::max<uint64_t>(kHarmlessBytes, zip.size() * kMaxDecompressionRatio);
  uint64_t left = std::min<uint64_t>(by_ratio, kMaxWholeFileBytes);
  ZipArchive archive(zip, mode);
  int members = kMaxContainerMembers;
  while (std::optional<ZipMember> member = archive.Next()) {
    if (members-- <= 0 || left == 0) break;
    if (member->encrypted) package.encrypted = true;
    const bool wanted = IsWanted(member->name, prefixes);
    if (member->encrypted || (!wanted && mode == ZipMode::kDirectory)) continue;
    PackageFile file{.name = std::move(member->name)};
    if (!archive.Read(static_cast<size_t>(left), file.content)) package.damaged = true;
    package.oversized = package.oversized || file.content.size() >= left;
    left -= std::min<uint64_t>(left, file.content.size());
    if (wanted) package.files.push_back(std::move(file));
  }
  package.damaged = package.damaged || archive.damaged();
  return package;
}

}  // namespace

OfficePackage ReadOfficePackage(std::string_view zip,
                                const std::vector<std::string_view>& prefixes) {
  OfficePackage package = ReadFiles(zip, prefixes, ZipMode::kDirectory);
  // A file that was cut off has no directory, but perhaps its text.
  if (package.files.empty() && package.damaged) {
    package = ReadFiles(zip, prefixes, ZipMode::kStream);
    package.damaged = true;
  }
  std::sort(package.files.begin(), package.files.end(),
            [](const PackageFile& a, const PackageFile& b) { return a.name < b.name; });
  return package;
}

std::string_view FindFile(const OfficePackage& package, std::string_view name) {
  for (const PackageFile& file : package.files) {
    if (file.name == name) return file.content;
  }
  return {};
}

Document ExplainPackage(const OfficePackage& package, Origin origin) {
  Document document;
  std::string message = origin.name + ": ";
  if (package.encrypted) {
    message += "암호가 걸린 문서라 읽을 수 없습니다. 암호를 풀고 다시 저장해 주세요.";
  } else if (package.oversized) {
    message += "압축을 풀면 지나치게 커지는 문서라 읽지 않았습니다. PDF로 저장해 주세요.";
  } else {
    message +=
        "문서가 손상되어 읽을 수 없습니다. 원본 프로그램에서 다시 저장하거나 PDF로 저장해 주세요.";
  }
  document.diagnostics.push_back({kDiagnosticUnreadable, std::move(message)});
  document.origin = std::move(origin);
  return document;
}

}  // namespace gonggo
