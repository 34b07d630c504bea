#include "BuiltIn.h"

static const struct built_in_file themes[] = {
    {"dark.toml",
     (const unsigned char[]){
#embed "../../themes/dark.toml" suffix(, 0)
     }},
    {"light.toml",
     (const unsigned char[]){
#embed "../../themes/light.toml" suffix(, 0)
     }},
    {"contrast-dark.toml",
     (const unsigned char[]){
#embed "../../themes/contrast-dark.toml" suffix(, 0)
     }},
    {"contrast-light.toml",
     (const unsigned char[]){
#embed "../../themes/contrast-light.toml" suffix(, 0)
     }},
    {"sol-dark.toml",
     (const unsigned char[]){
#embed "../../themes/sol-dark.toml" suffix(, 0)
     }},
    {"sol-light.toml",
     (const unsigned char[]){
#embed "../../themes/sol-light.toml" suffix(, 0)
     }},
    {"gruv-dark.toml",
     (const unsigned char[]){
#embed "../../themes/gruv-dark.toml" suffix(, 0)
     }},
    {"nordic.toml",
     (const unsigned char[]){
#embed "../../themes/nordic.toml" suffix(, 0)
     }},
    {"ansi.toml",
     (const unsigned char[]){
#embed "../../themes/ansi.toml" suffix(, 0)
     }},
    {"mono.toml",
     (const unsigned char[]){
#embed "../../themes/mono.toml" suffix(, 0)
     }},
    {0},
};

const struct built_in_file *built_in_themes(void) { return themes; }
