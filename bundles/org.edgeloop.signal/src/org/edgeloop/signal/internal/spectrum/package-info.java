/** How spectra are computed: transforms, windows moved over samples, envelopes of any length in blocks. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.spectrum;

import org.eclipse.jdt.annotation.NonNullByDefault;
