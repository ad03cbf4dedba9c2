#include "document/byte_source.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cstdio>
#include <string>
#include <vector>

#include "document/limits.h"
#include "document/prefixed_source.h"

namespace gonggo {
namespace {

std::string Gzip(std::string_view plain) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
  std::string out(deflateBound(&stream, plain.size()) + 64, '\0');
  std::string in(plain);
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(out.size() - stream.avail_out);
  deflateEnd(&stream);
  return out;
}

std::string Zstd(std::string_view plain) {
  std::string out(ZSTD_compressBound(plain.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), plain.data(), plain.size(), 3));
  return out;
}

struct Outcome {
  std::string bytes;
  std::optional<ErrorCode> error;
};

Outcome ReadAll(ByteSource& source, size_t step = 4096) {
  Outcome outcome;
  std::vector<char> buffer(step);
  for (;;) {
    const Result<size_t> got = source.Read(buffer);
    if (!got) {
      outcome.error = got.error().code;
      return outcome;
    }
    if (*got == 0) return outcome;
    outcome.bytes.append(buffer.data(), *got);
  }
}

Outcome Decompress(std::string_view bytes, size_t step = 4096) {
  return ReadAll(*Decompressed(MemorySource(bytes)), step);
}

TEST(DecompressedTest, GivesThePlainBytes) {
  std::string plain;
  for (int i = 0; i < 20000; ++i) plain += "공고 " + std::to_string(i) + "\n";
  const std::string rest = "다음 묶음";
  struct Row {
    std::string name;
    std::string bytes;
    std::string expected;
  };
  const std::vector<Row> rows = {
      {"plain", plain, plain},
      {"empty", "", ""},
      {"short", "\x1F", "\x1F"},
      {"gzip", Gzip(plain), plain},
      {"gzip of nothing", Gzip(""), ""},
      {"two members", Gzip(plain) + Gzip(rest), plain + rest},
      {"padded gzip", Gzip(plain) + std::string(512, '\0'), plain},
      {"zstd", Zstd(plain), plain},
      {"two frames", Zstd(plain) + Zstd(rest), plain + rest},
      {"gzip in zstd", Zstd(Gzip(plain)), plain},
      {"three layers", Gzip(Zstd(Gzip(plain))), plain},
  };
  for (const Row& row : rows) {
    for (const size_t step : {1U, 7U, 65536U}) {
      if (step == 1 && row.expected.size() > 1000) continue;
      const Outcome outcome = Decompress(row.bytes, step);
      EXPECT_EQ(outcome.bytes, row.expected) << row.name;
      EXPECT_FALSE(outcome.error.has_value()) << row.name;
    }
  }
}

TEST(DecompressedTest, TooManyLayersAreSaidSo) {
  const Outcome outcome = Decompress(Gzip(Gzip(Gzip(Gzip("공고")))));
  EXPECT_EQ(outcome.error, ErrorCode::kLimit);
  EXPECT_TRUE(outcome.bytes.empty());
}

TEST(DecompressedTest, DamageIsAnErrorAfterWhatCouldBeRead) {
  std::string plain;
  for (int i = 0; i < 200000; ++i) plain += std::to_string(i * 7919) + "\n";
  for (const std::string& whole : {Gzip(plain), Zstd(plain)}) {
    const Outcome cut = Decompress(std::string_view(whole).substr(0, whole.size() / 2));
    EXPECT_EQ(cut.error, ErrorCode::kIo);
    EXPECT_GT(cut.bytes.size(), 1000U);
    EXPECT_TRUE(plain.starts_with(cut.bytes));
    std::string broken = whole;
    for (size_t i = broken.size() / 2; i < broken.size() / 2 + 64; ++i) broken[i] = '\x55';
    const Outcome damaged = Decompress(broken);
    EXPECT_EQ(damaged.error, ErrorCode::kIo);
  }
  EXPECT_EQ(Decompress("\x1F\x8B\x08").error, ErrorCode::kIo);
  EXPECT_EQ(Decompress("\x28\xB5\x2F\xFD").error, ErrorCode::kIo);
}

TEST(DecompressedTest, BombsAreStopped) {
  // Each layer by itself stays below the ratio, the two together do not.
  std::string text;
  while (text.size() < (4U << 20U)) text += std::string(2000, ' ') + std::to_string(text.size());
  const std::string member = Gzip(text);
  ASSERT_LT(text.size() / member.size(), kMaxDecompressionRatio);
  std::string layer;
  for (int i = 0; i < 64; ++i) layer += member;
  const std::string bomb = Gzip(layer);
  ASSERT_LT(layer.size() / bomb.size(), kMaxDecompressionRatio);
  ASSERT_GT(64 * text.size() / bomb.size(), kMaxDecompressionRatio);
  EXPECT_FALSE(Decompress(layer, 1U << 20U).error.has_value());
  const Outcome outcome = Decompress(bomb, 1U << 20U);
  EXPECT_EQ(outcome.error, ErrorCode::kLimit);
  EXPECT_LT(outcome.bytes.size(), 64 * text.size());
}

TEST(OpenFileSourceTest, SaysWhatIsWrong) {
  const std::string missing = testing::TempDir() + "없는 파일.txt";
  const Result<std::unique_ptr<ByteSource>> none = OpenFileSource(missing);
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().code, ErrorCode::kNotFound);
  EXPECT_NE(none.error().message.find(missing), std::string::npos);
  const Result<std::unique_ptr<ByteSource>> folder = OpenFileSource(testing::TempDir());
  ASSERT_FALSE(folder.has_value());
  EXPECT_EQ(folder.error().code, ErrorCode::kIo);
  EXPECT_NE(folder.error().message.find("폴더"), std::string::npos);
}

TEST(OpenFileSourceTest, ReadsAFile) {
  const std::string path = testing::TempDir() + "gonggo_byte_source_test.txt";
  const std::string plain(100000, 'x');
  std::FILE* file = std::fopen(path.c_str(), "wb");
  ASSERT_NE(file, nullptr);
  std::fwrite(plain.data(), 1, plain.size(), file);
  std::fclose(file);
  Result<std::unique_ptr<ByteSource>> source = OpenFileSource(path);
  ASSERT_TRUE(source.has_value());
  EXPECT_EQ(ReadAll(**source).bytes, plain);
  ::unlink(path.c_str());
}

TEST(PrefixedSourceTest, PutsBackWhatWasRead) {
  const std::unique_ptr<ByteSource> rest = MemorySource("뒷부분");
  PrefixedSource source("앞부분 ", *rest);
  EXPECT_EQ(ReadAll(source, 5).bytes, "앞부분 뒷부분");
}

TEST(ReadUpToTest, StopsAtTheLimitAndAtTheEnd) {
  const std::string plain(100000, 'x');
  std::string out = "앞";
  const std::unique_ptr<ByteSource> source = MemorySource(plain);
  Result<bool> ended = ReadUpTo(*source, 50000, out);
  ASSERT_TRUE(ended.has_value());
  EXPECT_FALSE(*ended);
  EXPECT_EQ(out.size(), 50000U);
  ended = ReadUpTo(*source, 200000, out);
  ASSERT_TRUE(ended.has_value());
  EXPECT_TRUE(*ended);
  EXPECT_EQ(out, "앞" + plain);
}

}  // namespace
}  // namespace gonggo
