#include "BuiltIn.h"

static const struct built_in_file samples[] = {
    {"the-pointing-hand.md",
     (const unsigned char[]){
#embed "../../samples/the-pointing-hand.md" suffix(, 0)
     }},
    {"the-pointing-hand.md.manicule.json",
     (const unsigned char[]){
#embed "../../samples/the-pointing-hand.md.manicule.json" suffix(, 0)
     }},
    {"the-mountain-of-seeds.txt",
     (const unsigned char[]){
#embed "../../samples/the-mountain-of-seeds.txt" suffix(, 0)
     }},
    {"the-length-of-the-world.txt",
     (const unsigned char[]){
#embed "../../samples/the-length-of-the-world.txt" suffix(, 0)
     }},
    {"one-sentence-many-hands.md",
     (const unsigned char[]){
#embed "../../samples/one-sentence-many-hands.md" suffix(, 0)
     }},
    {0},
};

const struct built_in_file *built_in_samples(void) { return samples; }
