/**
 * Reads files of bare samples, whose layout somebody must tell.
 * Nothing is guessed: a wrong guess looks like a signal too.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.raw;

import org.eclipse.jdt.annotation.NonNullByDefault;
