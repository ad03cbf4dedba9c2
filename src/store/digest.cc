#include "store/digest.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <memory>

namespace gonggo {
namespace {

struct ContextDeleter {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

// Looked up once: EVP_sha256() has OpenSSL look it up in every context, which takes as long as a
// short text. The process keeps it.
const EVP_MD* Algorithm() {
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return algorithm;
}

}  // namespace

Digest DigestOf(std::initializer_list<std::string_view> parts) {
  const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
  // Fails only without memory or without the algorithm, and neither can be continued from.
  if (!context || Algorithm() == nullptr ||
      EVP_DigestInit_ex(context.get(), Algorithm(), nullptr) != 1)
    std::abort();
  for (const std::string_view part : parts) {
    std::array<unsigned char, 8> size{};
    for (size_t i = 0; i < size.size(); ++i) {
      size[i] = static_cast<unsigned char>(uint64_t{part.size()} >> (8 * i));
    }
    EVP_DigestUpdate(context.get(), size.data(), size.size());
    EVP_DigestUpdate(context.get(), part.data(), part.size());
  }
  std::array<unsigned char, EVP_MAX_MD_SIZE> full{};
  EVP_DigestFinal_ex(context.get(), full.data(), nullptr);
  Digest digest{};
  for (size_t i = 0; i < digest.size(); ++i) digest[i] = full[i];
  return digest;
}

}  // namespace gonggo
