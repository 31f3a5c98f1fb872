/** Persons as the host knows them. Inside a group everything but the vault refers to them by member id. */
@NullMarked
package io.socialsouls.community.person;

import org.jspecify.annotations.NullMarked;
