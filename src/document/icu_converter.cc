#include "document/icu_converter.h"

#include <unicode/ucnv.h>

namespace gonggo {
namespace {

UConverter* Open(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name.c_str(), &status);
  if (U_SUCCESS(status)) return converter;
  ucnv_close(converter);
  return nullptr;
}

}  // namespace

void IcuConverter::Close::operator()(UConverter* converter) const { ucnv_close(converter); }

IcuConverter::IcuConverter(const std::string& name) : from_(Open(name)), to_(Open("UTF-8")) {}

IcuConverter::~IcuConverter() = default;

void IcuConverter::Convert(std::string_view bytes, Piece piece, std::string& out) {
  std::array<char, 8192> buffer{};
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  const bool last = piece == Piece::kLast;
  for (;;) {
    char* target = buffer.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_convertEx(to_.get(), from_.get(), &target, buffer.data() + buffer.size(), &source,
                   source_end, pivot_.data(), &pivot_read_, &pivot_write_,
                   pivot_.data() + pivot_.size(), false, last, &status);
    out.append(buffer.data(), static_cast<size_t>(target - buffer.data()));
    if (status != U_BUFFER_OVERFLOW_ERROR) return;
  }
}

}  // namespace gonggo
