#include "EntityModel.h"

// What NameModel.version says; a model of another version stops the build.
enum { model_version = 2 };

enum {
  english_version =
#embed "english.model" limit(1) clang::offset(4)
};
_Static_assert(english_version == model_version, "english.model: train it again with train-entities");

_Alignas(64) static const unsigned char english[] = {
#embed "english.model"
};

static const struct entity_model models[] = {
    {english, sizeof english},
    {0},
};

const struct entity_model *entity_models(void) { return models; }
