// libcurl, loaded when the first of its functions is called.
//
// It brings 27 other libraries with it, and loading them took a third of what a command needs to
// start, though nearly all commands open no link. curl_on_demand.cc defines the functions of
// libcurl that Gonggo calls and hands them on, so that callers include <curl/curl.h> and know
// nothing of this. Where libcurl cannot be loaded, functions that make something give null, the
// others an error code. Thread-safe.
#pragma once

#include <string>

namespace gonggo {

// Why libcurl cannot be loaded, in the words of the system; empty where it can be.
[[nodiscard]] const std::string& WhyNoCurl();

}  // namespace gonggo
