#pragma once

// Debian builds libxml2 with ICU, whose enums clash with those of Foundation's own ICU. Only private
// members of libxml2 depend on the macro, so it is undefined before any other header is read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
