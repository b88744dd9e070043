/** Discrete Fourier transforms by JTransforms and a window of filters, for all that looks at frequencies. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.fourier;

import org.eclipse.jdt.annotation.NonNullByDefault;
