/** How the columns of spectrograms are computed and where their segments lie. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.spectrogram;

import org.eclipse.jdt.annotation.NonNullByDefault;
