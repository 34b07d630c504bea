#pragma once
#include <vterm.h>

/// A cell without bit fields, which Swift does not see, and with plain colours.
struct manicule_vterm_cell {
  uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
  int columns;
  int is_bold, is_underlined, is_italic, is_reversed;
  /// 0xRRGGBB; 0x1000000 + index of a palette colour; -1 for the terminal's own.
  int32_t foreground, background;
};

static inline int32_t manicule_vterm_color(const VTermColor *color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
  if (VTERM_COLOR_IS_INDEXED(color)) return 0x1000000 + color->indexed.idx;
  return color->rgb.red << 16 | color->rgb.green << 8 | color->rgb.blue;
}

static inline struct manicule_vterm_cell manicule_vterm_cell(
  const VTermScreen *screen, int row, int column) {
  VTermScreenCell cell = {0};
  VTermPos position = {.row = row, .col = column};
  vterm_screen_get_cell(screen, position, &cell);
  struct manicule_vterm_cell plain = {
    .columns = cell.width,
    .is_bold = cell.attrs.bold,
    .is_underlined = cell.attrs.underline != 0,
    .is_italic = cell.attrs.italic,
    .is_reversed = cell.attrs.reverse,
    .foreground = manicule_vterm_color(&cell.fg),
    .background = manicule_vterm_color(&cell.bg),
  };
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) plain.scalars[i] = cell.chars[i];
  return plain;
}

/// What the program has switched on.
struct manicule_vterm_modes {
  int is_other_screen;
  int is_cursor_visible;
};

static inline int manicule_vterm_note(VTermProp property, VTermValue *value, void *user) {
  struct manicule_vterm_modes *modes = user;
  if (property == VTERM_PROP_ALTSCREEN) modes->is_other_screen = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) modes->is_cursor_visible = value->boolean;
  return 1;
}

/// The screen of `terminal`, which keeps `modes` up to date as long as it lives.
static inline VTermScreen *manicule_vterm_screen(
  VTerm *terminal, struct manicule_vterm_modes *modes) {
  static const VTermScreenCallbacks callbacks = {.settermprop = manicule_vterm_note};
  VTermScreen *screen = vterm_obtain_screen(terminal);
  vterm_set_utf8(terminal, 1);
  vterm_screen_set_callbacks(screen, &callbacks, modes);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_reset(screen, 1);
  return screen;
}

static inline VTermPos manicule_vterm_cursor(VTerm *terminal) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position);
  return position;
}
