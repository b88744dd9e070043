/** How samples are taken anew at equal angles: pulses and their repair, splines, band-limited interpolation. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.order;

import org.eclipse.jdt.annotation.NonNullByDefault;
