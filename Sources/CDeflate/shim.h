#pragma once

#include <zlib.h>

// deflateInit2 is a macro, which Swift does not import. A gzip header (16 more window bits) without name and time.

static inline int cdeflate_init_gzip(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
}
