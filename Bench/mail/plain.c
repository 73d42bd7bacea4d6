/* Sends the letters of a spool by libcurl and nothing else: one handle, one connection, the same bytes.
 * usage: plain PORT SPOOL < list of "RECIPIENT LENGTH" lines; the spool holds the letters one after the other. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct letter { const char *bytes; size_t left; };

static size_t give(char *buffer, size_t size, size_t count, void *context) {
  struct letter *letter = context;
  size_t n = size * count < letter->left ? size * count : letter->left;
  memcpy(buffer, letter->bytes, n);
  letter->bytes += n;
  letter->left -= n;
  return n;
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  char address[64], recipient[300];
  snprintf(address, sizeof address, "smtp://127.0.0.1:%s/bench", argv[1]);
  FILE *spool = fopen(argv[2], "rb");
  if (!spool) return 1;
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, address);
  curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, give);
  curl_easy_setopt(easy, CURLOPT_MAIL_FROM, "<bientap@tin.example.vn>");
  size_t length;
  char *bytes = NULL;
  while (scanf("%290s %zu", recipient + 1, &length) == 2) {
    bytes = realloc(bytes, length);
    if (fread(bytes, 1, length, spool) != length) return 1;
    recipient[0] = '<';
    strcat(recipient, ">");
    struct curl_slist *to = curl_slist_append(NULL, recipient);
    struct letter letter = { bytes, length };
    curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, to);
    curl_easy_setopt(easy, CURLOPT_READDATA, &letter);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)length);
    CURLcode code = curl_easy_perform(easy);
    curl_slist_free_all(to);
    if (code != CURLE_OK) { fprintf(stderr, "plain: %s\n", curl_easy_strerror(code)); return 1; }
  }
  curl_easy_cleanup(easy);
  return 0;
}
