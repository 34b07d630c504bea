#include "BuiltIn.h"

static const struct built_in_file samples[] = {
    {0},
};

const struct built_in_file *built_in_samples(void) { return samples; }
