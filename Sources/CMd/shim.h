#pragma once
#include <sys/types.h>
#include <stddef.h>
#include <stdint.h>
#include <sha2.h>

// glibc has it without _GNU_SOURCE as well, but then does not declare it.
void *memmem(const void *text, size_t textLength, const void *part, size_t partLength);
