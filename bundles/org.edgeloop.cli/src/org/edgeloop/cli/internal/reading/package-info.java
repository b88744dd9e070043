/**
 * What several commands are told of recordings that their files do not say.
 * It is the same for looking at a recording, importing it and describing it.
 */
@NonNullByDefault
package org.edgeloop.cli.internal.reading;

import org.eclipse.jdt.annotation.NonNullByDefault;
