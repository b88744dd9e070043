/**
 * The tree of symbols that a controller offers, a level at a time.
 */
@NonNullByDefault
package org.edgeloop.device.browse;

import org.eclipse.jdt.annotation.NonNullByDefault;
