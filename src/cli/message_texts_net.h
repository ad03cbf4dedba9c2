// The catalogue of links: why one was not read. {0} is the link, {1} a detail, {2} advice.
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

inline constexpr Bilingual kSavePage{
    "브라우저에서 그 공고를 열고 '다른 이름으로 저장'(Ctrl+S)으로 저장한 뒤 그 파일을 넣어 주세요: "
    "gonggo add "
    "저장한파일.html",
    "Open it in a browser, save the page (Ctrl+S), and add that file: gonggo add saved-page.html"};
inline constexpr Bilingual kTryLater{"잠시 뒤에 다시 해 주세요.", "Try again later."};

inline constexpr Bilingual kFetchMalformed{
    "{0}: 웹 주소가 아닙니다. https://로 시작하는 주소를 적어 주세요.",
    "{0}: not a web address. Give one that begins with https://."};
inline constexpr Bilingual kFetchScheme{"{0}: http와 https 주소만 엽니다.",
                                        "{0}: only http and https addresses are opened."};
inline constexpr Bilingual kFetchUserInfo{
    "{0}: 주소에 아이디나 비밀번호가 들어 있어 열지 않았습니다. {2}",
    "{0}: not opened, since the address holds a user name or password. {2}"};
inline constexpr Bilingual kFetchNotPublic{
    "{0}: {1} 열지 않았습니다. 직접 운영하는 곳이라면 이렇게 허용할 수 있습니다: gonggo config set "
    "net.allow_hosts "
    "{2}",
    "{0}: not opened: it is {1}. If it is your own, allow it: gonggo config set net.allow_hosts "
    "{2}"};
inline constexpr Bilingual kFetchUnresolved{
    "{0}: 그런 서버를 찾지 못했습니다. 주소와 인터넷 연결을 확인해 주세요.",
    "{0}: there is no such server. Check the address and your connection."};
inline constexpr Bilingual kFetchCannotConnect{"{0}: 서버에 연결하지 못했습니다. {2}",
                                               "{0}: cannot connect to the server. {2}"};
inline constexpr Bilingual kFetchTls{
    "{0}: 서버의 인증서를 믿을 수 없어 열지 않았습니다 ({1}). {2}",
    "{0}: not opened, since the server's certificate cannot be trusted ({1}). {2}"};
inline constexpr Bilingual kFetchTimeout{
    "{0}: 서버가 너무 느려 그만두었습니다. 더 기다리려면 gonggo config set net.timeout 초로 늘려 "
    "주세요. {2}",
    "{0}: the server is too slow, so it was given up. To wait longer: gonggo config set "
    "net.timeout "
    "SECONDS. {2}"};
inline constexpr Bilingual kFetchTooLarge{
    "{0}: 채용공고라고 하기에는 너무 커서(16 MB 초과) 그만두었습니다. {2}",
    "{0}: too large for a posting (over 16 MB), so it was given up. {2}"};
inline constexpr Bilingual kFetchTruncated{"{0}: 페이지가 중간에서 끊겼습니다. {2}",
                                           "{0}: the page was cut off. {2}"};
inline constexpr Bilingual kFetchNotHttp{
    "{0}: 웹 서버가 아닌 것이 답했습니다. 주소를 확인해 주세요.",
    "{0}: what answers there is not a web server. Check the "
    "address."};
inline constexpr Bilingual kFetchRedirects{
    "{0}: 다른 주소로 넘기기를 되풀이해 그만두었습니다. {2}",
    "{0}: redirected again and again, so it was given up. {2}"};
inline constexpr Bilingual kFetchRobots{
    "{0}: 사이트가 robots.txt로 프로그램의 접근을 막아 두어 열지 않았습니다. {2}",
    "{0}: not opened, since the site's robots.txt asks programs to stay away. {2}"};
inline constexpr Bilingual kFetchRobotsUnknown{
    "{0}: 사이트의 robots.txt를 읽지 못해 열지 않았습니다. {2}",
    "{0}: not opened, since the site's robots.txt could not be read. {2}"};
inline constexpr Bilingual kFetchGone{"{0}: 페이지가 없습니다 ({1}). 내려간 공고일 수 있습니다.",
                                      "{0}: there is no such page ({1}). The posting may be gone."};
inline constexpr Bilingual kFetchRefused{
    "{0}: 서버가 보여 주지 않습니다 ({1}). 로그인이 필요한 페이지일 수 있습니다. {2}",
    "{0}: the server refused ({1}). The page may need a login. {2}"};
inline constexpr Bilingual kFetchBusy{"{0}: 서버가 요청이 많다며 거절했습니다 ({1}). {2}",
                                      "{0}: the server says it is busy ({1}). {2}"};
inline constexpr Bilingual kRetryAfter{"{0}초 뒤에 다시 해 주세요.", "Try again in {0} seconds."};
inline constexpr Bilingual kFetchServerError{"{0}: 서버에 문제가 있습니다 ({1}). {2}",
                                             "{0}: the server failed ({1}). {2}"};
inline constexpr Bilingual kFetchStatus{"{0}: 서버가 페이지 대신 {1}{으로/로} 답했습니다. {2}",
                                        "{0}: the server answered with {1} instead of a page. {2}"};
inline constexpr Bilingual kFetchScriptFilled{
    "{0}: 본문이 스크립트로 채워지는 페이지입니다: 받은 페이지에는 공고가 없습니다. {2}",
    "{0}: this page is filled in by scripts: what was received holds no posting. {2}"};
inline constexpr Bilingual kFetchNoContent{"{0}: 내용이 없는 페이지입니다. {2}",
                                           "{0}: there is nothing on this page. {2}"};
inline constexpr Bilingual kFetchUnreadable{"{0}: 글로 읽을 수 없는 파일입니다. {2}",
                                            "{0}: a file that cannot be read as text. {2}"};
inline constexpr Bilingual kFetchNoPosting{
    "{0}: 페이지에 공고가 보이지 않습니다. 로그인하거나 로봇이 아니라고 확인해야 보이는 "
    "페이지일 수 있습니다. {2}",
    "{0}: there is no posting on the page. It may need a login, or a check that you are human. "
    "{2}"};
inline constexpr Bilingual kFetchProxy{
    "{0}: 설정한 프록시(net.proxy)에 연결하지 못했습니다 ({1}).",
    "{0}: cannot connect to the proxy that is set (net.proxy; {1})."};
inline constexpr Bilingual kFetchInternal{"{0}: 페이지를 받지 못했습니다 ({1}). {2}",
                                          "{0}: cannot fetch the page ({1}). {2}"};
inline constexpr Bilingual kFetchTooManyLinks{
    "{0}: 링크가 {1}개 있습니다. 한 메모에서는 앞의 {2}개까지만 받습니다.",
    "{0}: {1} links. Of one note only the first {2} are fetched."};

inline constexpr Bilingual kAddressLoopback{"이 컴퓨터를 가리키는 주소({0})라",
                                            "this computer ({0})"};
inline constexpr Bilingual kAddressPrivate{"내부망을 가리키는 주소({0})라",
                                           "in a private network ({0})"};
inline constexpr Bilingual kAddressLinkLocal{"바로 이어진 기기끼리 쓰는 주소({0})라",
                                             "a link-local address ({0})"};
inline constexpr Bilingual kAddressMetadata{"클라우드의 메타데이터 주소({0})라",
                                            "a cloud's metadata service ({0})"};
inline constexpr Bilingual kAddressReserved{"공개된 인터넷 주소({0})가 아니라",
                                            "no public address ({0})"};

inline constexpr Bilingual kLinksLeft{
    "{0}: 링크만 모아 둔 메모(링크 {1}개)라 넣지 않았습니다. 링크를 열어 읽으려면 이 파일을 직접 "
    "적어 "
    "주세요: gonggo add {2}",
    "{0}: a list of {1} links, left out. To have them opened, name the file itself: gonggo add "
    "{2}"};
inline constexpr Bilingual kPageClosed{"{0}: 이미 마감된 공고라고 적혀 있습니다.",
                                       "{0}: the page says that this posting is closed."};
inline constexpr Bilingual kNoFetchOfLink{
    "--no-fetch를 적으면 링크를 열지 않으니 '{0}'{은/는} 넣을 수 없습니다.",
    "with --no-fetch no link is opened, so '{0}' cannot be added."};
inline constexpr Bilingual kLinkSeen{"링크  {0}", "Link  {0}"};
inline constexpr Bilingual kNothingToRefresh{"다시 볼 링크가 있는 공고가 없습니다.",
                                             "no posting has a link to check."};
inline constexpr Bilingual kRefreshDone{
    "링크 {0}개를 확인했습니다: 그대로 {1}, 바뀜 {2}, 마감 {3}, 다시 열림 {4}, 확인 못 함 {5}",
    "looked at {0} links: {1} as before, {2} changed, {3} closed, {4} open again, {5} failed"};
inline constexpr Bilingual kBadTimeout{"net.timeout에는 1에서 300까지의 초를 적어 주세요: '{0}'",
                                       "net.timeout takes seconds from 1 to 300: '{0}'"};

inline constexpr Bilingual kSameFailure{"같은 이유로 확인하지 못한 링크가 {0}개 더 있습니다: {1}",
                                        "{0} more links failed for the same reason: {1}"};
inline constexpr Bilingual kHostGivenUp{
    "{0}: {1}번 이어서 응답이 없어 이 사이트의 나머지 링크 {2}개는 열지 않았습니다. 잠시 뒤에 다시 "
    "해 "
    "주세요.",
    "{0}: no answer {1} times in a row, so {2} more links of this site were not opened. Try again "
    "later."};
inline constexpr Bilingual kHostUnknown{
    "{0}: 이런 이름의 사이트를 찾을 수 없어 나머지 링크 {1}개는 열지 않았습니다.",
    "{0}: there is no site of this name, so {1} more links of it were not opened."};
inline constexpr Bilingual kNoCurl{
    "링크를 여는 데 쓰는 libcurl을 불러오지 못했습니다({0}). 데비안과 우분투에서는 이렇게 "
    "설치합니다: sudo apt "
    "install libcurl4",
    "libcurl, which opens links, cannot be loaded ({0}). On Debian and Ubuntu: sudo apt install "
    "libcurl4"};

}  // namespace gonggo::cli::text
