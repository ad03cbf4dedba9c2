#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

#include "document/byte_source.h"
#include "document/limits.h"

namespace gonggo {
namespace {

constexpr size_t kInputBytes = size_t{64} << 10U;
constexpr size_t kMagicBytes = 4;

// Below this size nothing is called a bomb, whatever its ratio: a file of blanks packs well.
constexpr uint64_t kHarmlessBytes = uint64_t{64} << 20U;

bool IsGzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B\x08"); }
bool IsZstd(std::string_view bytes) { return bytes.starts_with("\x28\xB5\x2F\xFD"); }

// Compressed bytes waiting to be decoded.
class Input {
 public:
  explicit Input(ByteSource& source) : source_(source), buffer_(kInputBytes) {}

  // Reads more if nothing waits; false at the end.
  Result<bool> Fill() {
    if (begin_ < end_) return true;
    const Result<size_t> got = source_.Read(buffer_);
    if (!got) return std::unexpected(got.error());
    begin_ = 0;
    end_ = *got;
    total_ += *got;
    return *got > 0;
  }

  std::span<char> Waiting() { return std::span<char>(buffer_).subspan(begin_, end_ - begin_); }
  void Consume(size_t size) { begin_ += size; }
  uint64_t total() const { return total_; }

 private:
  ByteSource& source_;
  std::vector<char> buffer_;
  size_t begin_ = 0;
  size_t end_ = 0;
  uint64_t total_ = 0;
};

// What both decoders share: the guard and the messages.
class Decoder : public ByteSource {
 public:
  // `origin` is what the outermost layer reads, nullptr for that layer itself: bombs multiply by
  // layers.
  Decoder(std::unique_ptr<ByteSource> source, const Input* origin)
      : source_(std::move(source)),
        input_(*source_),
        origin_(origin == nullptr ? &input_ : origin) {}

  const Input* origin() const { return origin_; }

  Result<size_t> Read(std::span<char> out) override {
    if (out.empty() || finished_) return size_t{0};
    for (;;) {
      const Result<bool> more = input_.Fill();
      if (!more) return std::unexpected(more.error());
      if (!*more && BetweenFrames()) return Finish();
      const Result<size_t> made = Decode(out, *more);
      if (!made) return std::unexpected(made.error());
      produced_ += *made;
      if (produced_ > kHarmlessBytes && produced_ / kMaxDecompressionRatio > origin_->total()) {
        return Fail(ErrorCode::kLimit, "압축을 풀면 지나치게 커지는 파일이라 읽기를 멈추었습니다.");
      }
      if (*made > 0) return made;
      if (finished_) return size_t{0};
      if (!*more) {
        return Fail(ErrorCode::kIo,
                    "압축 파일이 중간에서 끊겼습니다. 파일을 다시 내려받아 주세요.");
      }
    }
  }

 protected:
  // Decodes waiting input into `out` and returns how much came out; `more` is false at the end.
  virtual Result<size_t> Decode(std::span<char> out, bool more) = 0;
  virtual bool BetweenFrames() const = 0;

  size_t Finish() {
    finished_ = true;
    return 0;
  }

  static std::unexpected<Error> Damaged() {
    return Fail(ErrorCode::kIo, "압축이 깨져 있습니다. 파일을 다시 내려받아 주세요.");
  }

  Input& input() { return input_; }

 private:
  std::unique_ptr<ByteSource> source_;
  Input input_;
  const Input* origin_;
  uint64_t produced_ = 0;
  bool finished_ = false;
};

class GzipDecoder final : public Decoder {
 public:
  GzipDecoder(std::unique_ptr<ByteSource> source, const Input* origin)
      : Decoder(std::move(source), origin) {
    ready_ = inflateInit2(&stream_, 16 + MAX_WBITS) == Z_OK;
  }
  GzipDecoder(const GzipDecoder&) = delete;
  GzipDecoder& operator=(const GzipDecoder&) = delete;
  ~GzipDecoder() override {
    if (ready_) inflateEnd(&stream_);
  }

 protected:
  bool BetweenFrames() const override { return at_frame_; }

  Result<size_t> Decode(std::span<char> out, bool /*more*/) override {
    if (!ready_) return Fail(ErrorCode::kIo, "압축을 풀 메모리가 부족합니다.");
    const std::span<char> waiting = input().Waiting();
    if (at_frame_ && members_ > 0 && !waiting.empty() && waiting[0] != '\x1F') {
      return Finish();  // padding after the last member, which gzip ignores as well
    }
    at_frame_ = false;
    const size_t room = std::min<size_t>(out.size(), std::numeric_limits<uInt>::max());
    stream_.next_in = reinterpret_cast<Bytef*>(waiting.data());
    stream_.avail_in = static_cast<uInt>(waiting.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(room);
    const int status = inflate(&stream_, Z_NO_FLUSH);
    input().Consume(waiting.size() - stream_.avail_in);
    if (status == Z_STREAM_END) {
      at_frame_ = true;
      ++members_;
      inflateReset(&stream_);
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      return Damaged();
    }
    return room - stream_.avail_out;
  }

 private:
  z_stream stream_{};
  bool ready_ = false;
  bool at_frame_ = true;
  uint64_t members_ = 0;
};

struct FreeZstd {
  void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

class ZstdDecoder final : public Decoder {
 public:
  ZstdDecoder(std::unique_ptr<ByteSource> source, const Input* origin)
      : Decoder(std::move(source), origin), stream_(ZSTD_createDStream()) {}

 protected:
  bool BetweenFrames() const override { return at_frame_; }

  Result<size_t> Decode(std::span<char> out, bool /*more*/) override {
    if (stream_ == nullptr) return Fail(ErrorCode::kIo, "압축을 풀 메모리가 부족합니다.");
    const std::span<char> waiting = input().Waiting();
    ZSTD_inBuffer in{waiting.data(), waiting.size(), 0};
    ZSTD_outBuffer target{out.data(), out.size(), 0};
    const size_t status = ZSTD_decompressStream(stream_.get(), &target, &in);
    if (ZSTD_isError(status) != 0) return Damaged();
    input().Consume(in.pos);
    at_frame_ = status == 0;
    return target.pos;
  }

 private:
  std::unique_ptr<ZSTD_DStream, FreeZstd> stream_;
  bool at_frame_ = true;
};

// Looks at the first bytes when they are first asked for, and decodes layer by layer.
class SniffingSource final : public ByteSource {
 public:
  SniffingSource(std::unique_ptr<ByteSource> source, int depth, const Input* origin)
      : source_(std::move(source)), depth_(depth), origin_(origin) {}

  Result<size_t> Read(std::span<char> out) override {
    if (!opened_) {
      if (const Result<void> opened = Open(); !opened) return std::unexpected(opened.error());
    }
    if (too_deep_) {
      return Fail(ErrorCode::kLimit, "압축을 여러 번 거듭한 파일입니다. 한 번 풀어서 넣어 주세요.");
    }
    return source_->Read(out);
  }

 private:
  // The head that was looked at, then the rest.
  class Rewound final : public ByteSource {
   public:
    Rewound(std::string head, std::unique_ptr<ByteSource> rest)
        : head_(std::move(head)), rest_(std::move(rest)) {}

    Result<size_t> Read(std::span<char> out) override {
      if (at_ == head_.size()) return rest_->Read(out);
      const size_t size = std::min(out.size(), head_.size() - at_);
      std::memcpy(out.data(), head_.data() + at_, size);
      at_ += size;
      return size;
    }

   private:
    std::string head_;
    size_t at_ = 0;
    std::unique_ptr<ByteSource> rest_;
  };

  Result<void> Open() {
    std::string head;
    while (head.size() < kMagicBytes) {
      std::array<char, kMagicBytes> buffer{};
      const Result<size_t> got =
          source_->Read(std::span<char>(buffer).first(kMagicBytes - head.size()));
      if (!got) return std::unexpected(got.error());
      if (*got == 0) break;
      head.append(buffer.data(), *got);
    }
    opened_ = true;
    const bool gzip = IsGzip(head);
    const bool zstd = IsZstd(head);
    if ((gzip || zstd) && depth_ >= kMaxContainerDepth) {
      too_deep_ = true;
      return {};
    }
    source_ = std::make_unique<Rewound>(std::move(head), std::move(source_));
    if (!gzip && !zstd) return {};
    std::unique_ptr<Decoder> decoder;
    if (gzip) {
      decoder = std::make_unique<GzipDecoder>(std::move(source_), origin_);
    } else {
      decoder = std::make_unique<ZstdDecoder>(std::move(source_), origin_);
    }
    const Input* origin = decoder->origin();
    source_ = std::make_unique<SniffingSource>(std::move(decoder), depth_ + 1, origin);
    return {};
  }

  std::unique_ptr<ByteSource> source_;
  int depth_;
  const Input* origin_;
  bool opened_ = false;
  bool too_deep_ = false;
};

}  // namespace

bool IsCompressed(std::string_view bytes) { return IsGzip(bytes) || IsZstd(bytes); }

std::unique_ptr<ByteSource> Decompressed(std::unique_ptr<ByteSource> source) {
  return std::make_unique<SniffingSource>(std::move(source), 0, nullptr);
}

}  // namespace gonggo
