#include "document/xml_sax.h"

#include <libxml/parser.h>

#include <algorithm>
#include <memory>

namespace gonggo {
namespace {

constexpr size_t kChunkBytes = size_t{64} << 10U;

// What libxml2's callbacks see.
struct State {
  XmlHandler* handler = nullptr;
  xmlParserCtxtPtr context = nullptr;
  bool refused = false;
};

std::string_view View(const xmlChar* text) {
  return text == nullptr ? std::string_view()
                         : std::string_view(reinterpret_cast<const char*>(text));
}

State& StateOf(void* user_data) { return *static_cast<State*>(user_data); }

void OnStart(void* user_data, const xmlChar* name, const xmlChar* /*prefix*/,
             const xmlChar* /*uri*/, int /*namespace_count*/, const xmlChar** /*namespaces*/,
             int attribute_count, int /*defaulted*/, const xmlChar** attributes) {
  StateOf(user_data).handler->StartElement(View(name), XmlAttributes(attributes, attribute_count));
}

void OnEnd(void* user_data, const xmlChar* name, const xmlChar* /*prefix*/,
           const xmlChar* /*uri*/) {
  StateOf(user_data).handler->EndElement(View(name));
}

void OnText(void* user_data, const xmlChar* text, int size) {
  StateOf(user_data).handler->Text(
      {reinterpret_cast<const char*>(text), static_cast<size_t>(std::max(size, 0))});
}

void OnDocumentType(void* user_data, const xmlChar* /*name*/, const xmlChar* /*external_id*/,
                    const xmlChar* /*system_id*/) {
  State& state = StateOf(user_data);
  state.refused = true;
  xmlStopParser(state.context);
}

void OnError(void* /*user_data*/, xmlErrorPtr /*error*/) {}

struct ContextCloser {
  void operator()(xmlParserCtxtPtr context) const {
    if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
    context->myDoc = nullptr;
    xmlFreeParserCtxt(context);
  }
};

}  // namespace

// SAX2 hands attributes over as five pointers each: local name, prefix, URI, value, end of value.
std::string_view XmlAttributes::Get(std::string_view local_name) const {
  for (int i = 0; i < count_; ++i) {
    const unsigned char** const attribute = raw_ + i * 5;
    if (View(attribute[0]) != local_name) continue;
    return {reinterpret_cast<const char*>(attribute[3]),
            static_cast<size_t>(attribute[4] - attribute[3])};
  }
  return {};
}

bool ParseXml(std::string_view xml, XmlHandler& handler) {
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = OnStart;
  sax.endElementNs = OnEnd;
  sax.characters = OnText;
  sax.ignorableWhitespace = OnText;
  sax.cdataBlock = OnText;
  sax.internalSubset = OnDocumentType;
  sax.serror = OnError;
  State state{.handler = &handler};
  const std::unique_ptr<xmlParserCtxt, ContextCloser> context(
      xmlCreatePushParserCtxt(&sax, &state, nullptr, 0, nullptr));
  if (context == nullptr) return false;
  state.context = context.get();
  xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  bool good = true;
  for (size_t at = 0; at < xml.size() && good && !state.refused; at += kChunkBytes) {
    const std::string_view chunk = xml.substr(at, kChunkBytes);
    good = xmlParseChunk(context.get(), chunk.data(), static_cast<int>(chunk.size()), 0) == 0;
  }
  if (good && !state.refused) good = xmlParseChunk(context.get(), nullptr, 0, 1) == 0;
  return good && !state.refused && context->wellFormed == 1;
}

}  // namespace gonggo
