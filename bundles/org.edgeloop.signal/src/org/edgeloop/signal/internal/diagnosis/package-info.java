/** How combs of lines are found in spectra. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.diagnosis;

import org.eclipse.jdt.annotation.NonNullByDefault;
