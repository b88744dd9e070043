/**
 * The kernels, the tree of summaries and its file behind {@link org.edgeloop.signal.pyramid}.
 * Everything works on native memory in place; the heap holds a few small objects a recording.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.pyramid;

import org.eclipse.jdt.annotation.NonNullByDefault;
