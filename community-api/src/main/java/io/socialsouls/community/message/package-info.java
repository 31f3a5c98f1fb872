/** Sentences for people: a catalogue key with typed arguments, rendered for a locale. */
@NullMarked
package io.socialsouls.community.message;

import org.jspecify.annotations.NullMarked;
