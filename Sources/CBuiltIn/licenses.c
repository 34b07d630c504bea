#include "BuiltIn.h"

static const struct built_in_file licenses[] = {
    {"LICENSE",
     (const unsigned char[]){
#embed "../../LICENSE" suffix(, 0)
     }},
    {"NOTICE",
     (const unsigned char[]){
#embed "../../NOTICE" suffix(, 0)
     }},
    {0},
};

const struct built_in_file *built_in_licenses(void) { return licenses; }
