#pragma once
// The C library's own header, which Glibc's module map leaves out.
#include <malloc.h>
