/**
 * Random numbers as other programs draw them, so that what they draw with a stated seed is drawn here too.
 * The generator beneath is the Mersenne Twister of Commons Math.
 */
@NonNullByDefault
package org.edgeloop.drift.internal.random;

import org.eclipse.jdt.annotation.NonNullByDefault;
