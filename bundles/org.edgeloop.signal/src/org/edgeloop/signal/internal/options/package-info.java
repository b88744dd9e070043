/**
 * What the user says of a recording, applied to any format in one way.
 * The readers themselves take only what changes how a file is read.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.options;

import org.eclipse.jdt.annotation.NonNullByDefault;
