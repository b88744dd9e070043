/**
 * Recordings: what a channel is, where its samples come from, and how a file of any format becomes a {@link SampleSource}.
 * Sample positions are 64-bit indices; seconds are derived from them.
 */
@NonNullByDefault
package org.edgeloop.signal;

import org.eclipse.jdt.annotation.NonNullByDefault;
